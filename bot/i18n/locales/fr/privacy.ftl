privacy-title = Ce que je garde sur toi
privacy-kept = **Ce que tu m'as dit ou fait avec moi, et rien d'autre :** où tu en es dans les séries ; tes parties, réponses et essais écrits ; tes votes ; tes sondages, sceaux et questions ; et, si tu modères, ce que tu as décidé et quand.
    Ça sert à faire marcher les parties, les résultats et la protection contre les spoilers. Personne d'autre que toi ne voit où tu en es.
privacy-never = **Ce que je ne garde jamais :** ton nom ou ta photo, des listes de membres, ce que les gens écrivent dans les salons. Une exception : un message que le garde a masqué ou retiré reste quelques jours, pour qu'on puisse annuler.
privacy-how-long = **Combien de temps :** jusqu'à ce que tu l'effaces. Quand un serveur me retire, tout ce qui lui appartient est effacé après { $days } jours.
    Une fois un sondage anonyme fermé, plus personne ne peut retrouver qui a voté quoi, même pas moi.
privacy-export-button = Donne-moi mes données
privacy-ask-button = Effacer mes données…

privacy-exported = Voici tout ce que je garde sur toi, sur tous les serveurs. Personne d'autre que toi ne voit ce fichier.

privacy-nothing = Je ne garde rien sur toi, il n'y a donc rien à effacer.
privacy-ask-title = Effacer ce que je garde sur toi ?
privacy-goes = { $count ->
    [0] **Rien à effacer.**
    [one] **Une entrée est effacée**, parmi celles-ci : où tu en es, tes questions du jour et tes séries, tes essais écrits, tes votes dans des sondages ouverts, tes sceaux avec leurs fichiers, tes signalements, et tes questions jamais approuvées.
   *[other] **{ $count } entrées sont effacées**, parmi celles-ci : où tu en es, tes questions du jour et tes séries, tes essais écrits, tes votes dans des sondages ouverts, tes sceaux avec leurs fichiers, tes signalements, et tes questions jamais approuvées.
  }
privacy-stays = { $count ->
    [0] **Rien à conserver.**
    [one] **Une entrée reste, sans qu'on sache de qui**, parmi celles-ci : ce dont dépendent les résultats des autres, comme les points des parties, les votes des sondages fermés, les sondages et les questions approuvées, et ce que tu as réglé en modérant.
   *[other] **{ $count } entrées restent, sans qu'on sache de qui**, parmi celles-ci : ce dont dépendent les résultats des autres, comme les points des parties, les votes des sondages fermés, les sondages et les questions approuvées, et ce que tu as réglé en modérant.
  }
privacy-for-good = Ça vaut pour tous les serveurs, et c'est définitif. Tu perds ta place dans les classements. Ce que toi et moi avons publié dans les salons y reste, sauf les cartes de tes sceaux.
privacy-delete-button = Effacer définitivement
privacy-export-first-button = Mes données d'abord
privacy-deleted = C'est fait : je ne garde plus rien sur toi. Si tu rejoues, revotes ou me dis où tu en es, on repart de zéro.
