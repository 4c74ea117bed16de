playground-title = Bienvenue sur le toit
playground-line = Voici un serveur simulé sur ton propre ordinateur, avec le vrai bot dedans. La série : **{ $show }**.
playground-people = Tu peux te mettre à la place de { $mina }, qui n'a encore rien vu, de { $joon }, qui en est à { $middle }, de { $hana }, qui a tout vu jusqu'à { $latest }, ou de { $moderator }, qui modère.
playground-moderate =
    - `/guard mode` avec le compte modérateur ; puis raconte la fin dans { $general }, pas dans { $spoilers }
    - `/setup` avec le compte modérateur, pour voir tout ce qu'un serveur peut régler
playground-hint = Tout disparaît quand tu fermes le bac à sable.
playground-topic-general = Ici, tout le monde est bienvenu, mais pas les spoilers.
playground-topic-spoilers = Pour celles et ceux qui ont tout vu.
playground-topic-moderators = Pour régler le bot et lire ses rapports.

# The frame around the simulated Discord; its page names these by their last word.
playground-page-title = Bac à sable de Rooftop
playground-page-name = Bac à sable
playground-page-channels = Salons
playground-page-cast = À la place de
playground-page-opening = Ouverture…
playground-page-new = nouveau
playground-page-live = En direct
playground-page-stopped = Le bac à sable s'est arrêté. Relance-le et ouvre sa nouvelle adresse.
playground-page-address = Cette page s'ouvre avec l'adresse complète qu'affiche le bac à sable.
playground-page-apps = Applications
playground-page-private = Visible par toi uniquement
playground-page-edited = modifié
playground-page-submit = Envoyer
playground-page-cancel = Annuler
playground-page-form = Ce formulaire est envoyé à Rooftop. N'y mets ni mot de passe ni autre information sensible.
playground-page-empty = Aucun message dans ce salon.
playground-page-latest = Nouveaux messages · aller au dernier
playground-page-message = Envoyer un message dans #
