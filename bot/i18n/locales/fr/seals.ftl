seal-hint = Scellé : cela ne figure nulle part dans ce salon. Révéler le montre, en privé, à qui a regardé jusque-là.
seal-reveal = Révéler
seal-posted = Scellé et publié en ton nom. Révéler te montre ce que les autres reçoivent, et te laisse modifier, desceller ou retirer.
seal-embargo-over = Sur ce serveur { $episode } est assez ancien pour se passer de sceau, j'ai donc publié ton texte sous balises spoiler.
seal-standing = Ceci révèle **{ $show }** jusqu'à **{ $episode }**, et { $reached ->
    [S1E0] tu n'as pas dit avoir vu quoi que ce soit
   *[other] tu en es à **{ $reached }**
  }.
seal-standing-hint = « Je l'ai vu » te fait avancer à { $episode }. « Montre-moi quand même » te laisse où tu es, et ne demande qu'une fois.
seal-seen = Je l'ai vu
seal-anyway = Montre-moi quand même
seal-private = Scellé par { $author }. Toi seul vois ceci.
seal-edited = Modifié par { $editor }.
seal-page = Page { $number } sur { $count }
seal-files-lost = { $count ->
    [one] Un fichier de ce sceau ne peut plus être montré : il est perdu, ou devenu trop lourd pour ce serveur.
   *[other] { $count } fichiers de ce sceau ne peuvent plus être montrés : ils sont perdus, ou devenus trop lourds pour ce serveur.
  }
seal-edit = Modifier
seal-unseal = Desceller
seal-remove = Retirer
seal-form-title = Modifier un sceau
seal-edited-now = Changé. Qui le révèle à partir de maintenant reçoit le nouveau texte.
seal-unsealed = Descellé : il est maintenant là, sous balises spoiler.
seal-removed = Retiré, avec son texte et ses fichiers.
seal-card-stays = Son texte et ses fichiers ont disparu, mais Discord ne m'a pas laissé supprimer la carte : supprime-la à la main.

embargo-set = Les spoilers de **{ $show }** n'ont plus besoin de sceau { $days ->
    [0] une fois passé le jour de diffusion d'un épisode
    [one] à partir d'un jour après le jour de diffusion d'un épisode
   *[other] à partir de { $days } jours après le jour de diffusion d'un épisode
  }. { $open ->
    [0] Aucun sceau posé ici ne s'ouvre maintenant.
    [one] Un sceau posé ici s'ouvre maintenant.
   *[other] { $open } sceaux posés ici s'ouvrent maintenant, l'un après l'autre.
  }
embargo-lifted = Les spoilers de **{ $show }** restent scellés aussi longtemps que leurs auteurs et les modérateurs les laissent ainsi.

refusal-seal-gone = Ce sceau n'est plus là : il a été retiré ou descellé, ou il est d'ailleurs.
refusal-seal-show-gone = La série de ce sceau n'est plus installée, je ne peux donc pas savoir s'il te gâcherait quelque chose.
refusal-seal-not-yours = Seul son auteur, ou quelqu'un qui peut gérer les messages ici, peut faire cela à un sceau.
refusal-seal-unseen = Pour le modifier, il faut voir ce qu'il dit : révèle-le d'abord.
refusal-seal-empty = Il ne reste rien à montrer de ce sceau, ses fichiers sont perdus. Tu peux le retirer.
