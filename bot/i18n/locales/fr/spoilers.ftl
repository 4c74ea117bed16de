spoils = ⚠️ **Spoiler** · { $show } · jusqu'à { $episode }
reach = jusqu'à { $episode }
reach-nothing = sans spoiler
spoiler-sources = Source : { $sources }
spoiler-reply = ↪ [en réponse à ce message]({ $link })
spoiler-form-title = Le dire sans spoiler
spoiler-form-text = Ton texte
spoiler-posted = Publié en ton nom, masqué.
wrap-form-title = Mettre un texte dans des balises spoiler
wrap-done = Le voici, prêt à copier :
mark-done = C'est fait : le message est maintenant masqué, au nom de son auteur.
mark-gone = Le message a été supprimé entre-temps : j'ai retiré la copie masquée.
mark-original-stays = La copie masquée est en place, mais Discord ne m'a pas laissé supprimer l'original : supprime-le à la main.
plot-menu-title = Ce qui arrive dans { $show }
plot-menu-choose = Sur quoi ?
plot-menu-hint = Publié ici dans des balises spoiler. L'option « { name-option-point } » de la commande trouve les autres par leur titre.
progress-title = Où tu en es
progress-row = **{ $show }** · { $episode }
progress-up-to = jusqu'à { $episode }
progress-nothing = rien pour l'instant
progress-empty = Tu ne m'as encore rien dit. /progress set note où tu en es, pour que quiz et spoilers t'épargnent.
progress-private = Personne d'autre que toi ne voit ceci, et ça vaut sur tous les serveurs.
progress-set = C'est noté pour **{ $show }** : { $episode }. La même commande permet de revenir en arrière.
progress-watched-button = J'ai vu { $episode }
progress-menu = Où en es-tu ?
progress-menu-nothing = Je n'ai encore rien vu
progress-back-button = Me remettre à { $episode }
progress-further = Pour **{ $show }**, tu en es déjà à { $reached } : je ne change rien.
progress-cleared = { $count ->
    [0] Il n'y avait rien à oublier.
    [one] C'est oublié.
   *[other] C'est oublié pour les { $count } séries.
  }
guard-set = Dans { $channel }, on peut maintenant parler librement de **{ $show }** : { $episode }.
guard-nothing = seulement ce qui ne révèle rien
guard-cleared = { $count ->
    [0] { $channel } n'avait pas de plafond propre.
   *[other] { $channel } n'a plus de plafond propre.
  }
guard-list-title = De quoi on peut parler, et où
guard-list-row = { $channel } · { $show } · { $episode }
guard-list-empty = Aucun salon n'a encore de plafond : sans balises, je ne montre que ce qui ne spoile rien. /guard channel en fixe un.
guard-list-more = Et { $count } de plus.
repost-yours = Ceci est publié en ton nom. Que veux-tu changer ?
repost-episode = Quel épisode ça révèle ?
repost-edit = Modifier
repost-delete = Supprimer
repost-form-title = Modifier ce qui est publié en ton nom
repost-relabelled = C'est fait : l'étiquette dit maintenant { $episode }.
repost-edited = C'est fait : voilà ton nouveau texte, entièrement masqué.
repost-deleted = Supprimé.
