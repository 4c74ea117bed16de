spoils = ⚠️ **Spoiler** · { $show } · jusqu'à { $episode }
reach = jusqu'à { $episode }
reach-nothing = aucun épisode nécessaire
spoiler-sources = Source : { $sources }
spoiler-reply = ↪ [en réponse à ce message]({ $link })
spoiler-form-title = Le dire sans gâcher
spoiler-form-text = Ton texte
spoiler-posted = Publié en ton nom, couvert.
wrap-form-title = Mettre un texte sous balises spoiler
wrap-done = Le voici, prêt à copier :
mark-done = C'est fait : le message est maintenant couvert, au nom de son auteur.
mark-gone = Quelqu'un a supprimé le message entre-temps, j'ai donc repris la copie couverte.
mark-original-stays = La copie couverte est là, mais Discord ne m'a pas laissé supprimer l'original : supprime-le à la main.
plot-menu-title = Ce qui arrive dans { $show }
plot-menu-choose = À propos de quoi ?
plot-menu-hint = Publié ici sous balises spoiler. L'option « { name-option-point } » de la commande trouve les autres par leur nom.
progress-title = Jusqu'où tu as regardé
progress-row = **{ $show }** · { $episode }
progress-up-to = jusqu'à { $episode }
progress-nothing = rien encore
progress-empty = Tu ne l'as pas dit. /progress set me l'apprend, pour que parties et spoilers t'épargnent.
progress-private = Personne d'autre ne voit ceci, et cela vaut sur tous les serveurs.
progress-set = Noté pour **{ $show }** : { $episode }. Tu peux toujours revenir en arrière avec la même commande.
progress-watched-button = J'ai vu { $episode }
progress-menu = Jusqu'où as-tu regardé ?
progress-menu-nothing = Je n'ai encore rien vu
progress-back-button = Me remettre à { $episode }
progress-further = Tu en es déjà à { $reached } de **{ $show }**, je t'y laisse donc.
progress-cleared = { $count ->
    [0] Il n'y avait rien à oublier.
    [one] Oublié.
   *[other] Oublié pour les { $count } séries.
  }
guard-set = { $channel } peut maintenant parler librement de **{ $show }** : { $episode }.
guard-nothing = seulement ce qui ne révèle rien
guard-cleared = { $count ->
    [0] { $channel } n'avait pas de plafond à lui.
   *[other] { $channel } n'a plus de plafond à lui.
  }
guard-list-title = Qui peut parler de quoi
guard-list-row = { $channel } · { $show } · { $episode }
guard-list-empty = Aucun salon n'a encore de plafond : seul ce qui ne gâche rien se montre à découvert. /guard channel en fixe un.
guard-list-more = Et { $count } de plus.
repost-yours = Ceci est publié en ton nom. Que veux-tu changer ?
repost-episode = Quel épisode cela révèle-t-il ?
repost-edit = Modifier
repost-delete = Supprimer
repost-form-title = Modifier ce qui est publié en ton nom
repost-relabelled = C'est fait : l'étiquette dit maintenant { $episode }.
repost-edited = C'est fait : c'est là maintenant, entièrement couvert.
repost-deleted = Supprimé.
