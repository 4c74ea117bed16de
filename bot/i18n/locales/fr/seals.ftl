seal-hint = Scellé : le texte n'apparaît nulle part dans ce salon. Révéler le montre, en privé, à qui a vu jusque-là.
seal-reveal = Révéler
seal-posted = Scellé et publié en ton nom. Révéler te montre ce que verront les autres, et te permet de le modifier, desceller ou retirer.
seal-embargo-over = Sur ce serveur, { $episode } est assez ancien pour se passer de sceau : j'ai publié ton texte dans des balises spoiler.
seal-standing = Ceci spoile **{ $show }** jusqu'à **{ $episode }**, et { $reached ->
    [S1E0] tu ne m'as pas dit ce que tu as vu
   *[other] tu en es à **{ $reached }**
  }.
seal-standing-hint = « Je l'ai vu » note que tu en es à { $episode }. « Montre-moi quand même » ne change rien, et ne vaut que cette fois.
seal-seen = Je l'ai vu
seal-anyway = Montre-moi quand même
seal-private = Scellé par { $author }. Personne d'autre que toi ne voit ceci.
seal-edited = Modifié par { $editor }.
seal-page = Page { $number } sur { $count }
seal-files-lost = { $count ->
    [one] Un fichier de ce sceau ne peut plus être montré : il est perdu, ou désormais trop lourd pour ce serveur.
   *[other] { $count } fichiers de ce sceau ne peuvent plus être montrés : ils sont perdus, ou désormais trop lourds pour ce serveur.
  }
seal-edit = Modifier
seal-unseal = Desceller
seal-remove = Retirer
seal-form-title = Modifier un sceau
seal-edited-now = C'est modifié. À partir de maintenant, Révéler montre le nouveau texte.
seal-unsealed = Descellé : il est maintenant affiché dans des balises spoiler.
seal-removed = Retiré, avec son texte et ses fichiers.
seal-card-stays = Son texte et ses fichiers ont disparu, mais Discord ne m'a pas laissé supprimer la carte : supprime-la à la main.

embargo-set = Les spoilers sur **{ $show }** n'ont plus besoin de sceau { $days ->
    [0] une fois passé le jour de diffusion de l'épisode
    [one] un jour après la diffusion de l'épisode
   *[other] { $days } jours après la diffusion de l'épisode
  }. { $open ->
    [0] Aucun sceau d'ici ne s'ouvre maintenant.
    [one] Un sceau d'ici s'ouvre maintenant.
   *[other] { $open } sceaux d'ici s'ouvrent maintenant, l'un après l'autre.
  }
embargo-lifted = Les spoilers sur **{ $show }** restent scellés tant que leurs auteurs et les modérateurs n'y touchent pas.

refusal-seal-gone = Ce sceau n'est plus là : il a été retiré ou descellé, ou il vient d'ailleurs.
refusal-seal-show-gone = La série de ce sceau n'est plus installée : je ne peux pas savoir s'il te spoilerait.
refusal-seal-not-yours = Seul son auteur, ou quelqu'un qui peut gérer les messages ici, peut faire ça à un sceau.
refusal-seal-unseen = Pour le modifier, il faut voir ce qu'il dit : révèle-le d'abord.
refusal-seal-empty = Il ne reste rien à montrer de ce sceau : ses fichiers sont perdus. Tu peux le retirer.
