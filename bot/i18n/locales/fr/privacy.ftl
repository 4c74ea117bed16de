privacy-title = Ce que je garde sur toi
privacy-kept = **Ce que tu m'as dit ou fait avec moi, et rien d'autre :** jusqu'où tu as regardé ; tes parties, réponses et essais écrits ; tes votes ; tes sondages, sceaux et questions ; et, si tu modères, ce que tu as décidé et quand.
    C'est là pour que parties, décomptes et protection contre les spoilers fonctionnent. Ce que tu as vu n'est montré qu'à toi.
privacy-never = **Ce que je ne garde jamais :** ton nom ou ta photo, des listes de membres, ce que les gens écrivent dans les salons. Une exception : un message que le garde a couvert ou retiré reste quelques jours, pour qu'on puisse revenir dessus.
privacy-how-long = **Combien de temps :** jusqu'à ce que tu l'effaces. Quand un serveur me retire, tout ce qui lui appartient part après { $days } jours.
    Les votes des sondages anonymes ne mènent à personne une fois le sondage clos, pas même par moi.
privacy-export-button = Donne-moi mes données
privacy-ask-button = Effacer mes données…

privacy-exported = Voici tout ce que je garde sur toi, sur tous les serveurs. Toi seul vois ce fichier.

privacy-nothing = Je ne garde rien sur toi, il n'y a donc rien à effacer.
privacy-ask-title = Effacer ce que je garde sur toi ?
privacy-goes = { $count ->
    [0] **Rien n'a à partir.**
    [one] **Une entrée part**, parmi celles-ci : ce que tu as vu, tes questions quotidiennes et tes séries, tes essais écrits, tes votes dans des sondages ouverts, tes sceaux avec leurs fichiers, tes signalements, et tes questions jamais approuvées.
   *[other] **{ $count } entrées partent**, parmi celles-ci : ce que tu as vu, tes questions quotidiennes et tes séries, tes essais écrits, tes votes dans des sondages ouverts, tes sceaux avec leurs fichiers, tes signalements, et tes questions jamais approuvées.
  }
privacy-stays = { $count ->
    [0] **Rien n'a à rester.**
    [one] **Une entrée reste, comme celle d'une personne inconnue**, parmi celles-ci : ce dont dépendent les résultats des autres, comme les points des parties, les votes des sondages clos, les sondages et les questions approuvées, et ce que tu as réglé en modérant.
   *[other] **{ $count } entrées restent, comme celles d'une personne inconnue**, parmi celles-ci : ce dont dépendent les résultats des autres, comme les points des parties, les votes des sondages clos, les sondages et les questions approuvées, et ce que tu as réglé en modérant.
  }
privacy-for-good = C'est pour tous les serveurs et pour de bon. Tu perds ta place dans les classements. Ce que toi ou moi avons publié dans les salons y reste, sauf les cartes de tes sceaux.
privacy-delete-button = Effacer pour de bon
privacy-export-first-button = Mes données d'abord
privacy-deleted = C'est fait : je ne garde plus rien sur toi. Si tu rejoues, revotes ou me dis où tu en es, tout recommence à neuf.
