suggest-title = Proposer une question
suggest-question = La question
suggest-answer = La bonne réponse
suggest-wrong = Jusqu'à trois mauvais choix, un par ligne
suggest-wrong-hint = Faux à coup sûr. Si tu n'en mets aucun, elle ne sera posée que là où l'on répond par écrit.
suggest-explanation = Pourquoi c'est juste, et où c'est dit
suggest-explanation-hint = Affiché avec la réponse : un épisode, une scène, une interview.
suggest-category = De quoi elle parle
suggest-thanks = Merci !
suggest-next = Les modérateurs ont maintenant ta question. Une fois approuvée, elle sera posée sur ce serveur, avec ton nom.
suggest-filed = Classée dans { $filing }.
suggest-yours = **Tes dernières propositions**
suggest-hint = Personne d'autre ne voit ceci. /trivia suggest le remontrera avec ta prochaine question.
suggestion-pending = ⏳ En attente · { $question }
suggestion-approved = ✅ Approuvée · { $question }
suggestion-rejected = ✖️ Non retenue · { $question }
suggestion-replaced = ✏️ Approuvée, et modifiée depuis · { $question }

review-title = Relecture
review-empty = Rien à relire. Les fans proposent des questions avec /trivia suggest, et peuvent en signaler quand la réponse s'affiche.
review-line = { $place } sur { $total } · { $waiting }
review-reports = { $count ->
    [one] une question signalée
   *[other] { $count } questions signalées
  }
review-suggestions = { $count ->
    [one] une proposition
   *[other] { $count } propositions
  }
review-covered = ⚠️ **Peut spoiler** · { $show } · d'après la question : { $reach }
review-suggested-by = Proposée par { $name } { $time }
review-category = Catégorie : { $category }
review-category-choose = Classer dans une autre catégorie
review-difficulty = Difficulté : { $level }
review-difficulty-choose = Changer la difficulté
review-approve = Approuver
review-edit = Modifier
review-reject = Refuser
review-previous = Précédente
review-next = Suivante
review-approved = ✅ Approuvée : elle peut être posée désormais, avec le nom de son auteur.
review-rejected = ✖️ Refusée. Son auteur le verra avec sa prochaine proposition.
review-edited = ✏️ Modifiée.
review-reject-title = Refuser une question
review-reason = Pourquoi (facultatif)
review-reason-hint = Seul son auteur le verra, avec sa prochaine proposition.
review-edit-title = Modifier une question
review-safe-after = Le dernier épisode qu'elle révèle

report-title = Signaler cette question
report-reason = Qu'est-ce qui ne va pas ?
report-wrong = La réponse est fausse
report-ambiguous = Une autre réponse est juste aussi
report-spoiler = Elle va plus loin que l'épisode annoncé
report-words = Un détail pour les modérateurs ?
report-words-hint = Avec tes mots, si tu veux : personne d'autre ne les lira.
report-taken = Merci ! Les modérateurs voient ton signalement, avec la question et ses réponses.

review-report = { $reason } · { $name } { $time }
review-more-reports = { $count ->
    [one] et un autre signalement
   *[other] et { $count } autres signalements
  }
review-chosen = { $count ->
    [one] choisie une fois
   *[other] choisie { $count } fois
  }
review-typed = Écrites, mais pas acceptées : { $answers }
review-typed-by = { $count ->
    [one] écrit par un joueur
   *[other] écrit par { $count } joueurs
  }
review-also = Justes aussi : ce que les gens ont choisi ou écrit
review-question-gone = Cette question n'est plus dans son pack.
review-keep = La garder
review-accept = Accepter une variante
review-remove = La retirer ici
review-decisions = Décisions ({ $count })
review-accept-title = Accepter d'autres variantes
review-spellings = Variantes justes elles aussi, une par ligne
review-spellings-hint = Les parties des 30 derniers jours où quelqu'un en a écrit une sont recomptées.
review-kept = ✅ Gardée telle quelle.
review-removed = 🗑️ Retirée : elle n'est plus posée sur ce serveur, et ne compte pour personne.
review-accepted = ✅ C'est accepté, désormais et pour les parties des 30 derniers jours.
review-rewritten = ✏️ Modifiée ; les parties qui l'ont posée telle qu'elle était gardent leurs points.
review-rescored = { $games ->
    [0] Aucune partie n'a dû être recomptée.
    [one] Une partie a été recomptée, ce qui a changé les points de { $players ->
        [one] un joueur
       *[other] { $players } joueurs
      }.
   *[other] { $games } parties ont été recomptées, ce qui a changé les points de { $players ->
        [one] un joueur
       *[other] { $players } joueurs
      }.
  }
decisions-title = Décisions
decisions-line = { $place } sur { $total } en vigueur, la plus récente en dernier
decision-removed = 🗑️ **Retirée** par { $name } { $time }
decision-spelling = ✅ **{ $spelling }** acceptée par { $name } { $time }
decision-back = Annuler la décision
decision-close = Retour à la file
decision-taken-back = ↩️ Décision annulée.

trivia-report = Signaler
trivia-rescored = Des parties jouées ici ont été recomptées : les modérateurs ont tranché sur une question.
trivia-rescored-hint = Les points et les places ont suivi ; /trivia leaderboard montre le classement.
trivia-suggested-by = Proposée par { $name }

refusal-suggestion-question = Une question fait de 1 à { $longest } caractères.
refusal-suggestion-answer = La bonne réponse fait de 1 à { $longest } caractères.
refusal-suggestion-wrong-many = Pas plus de { $most } mauvais choix, un par ligne ; tu en as { $given }.
refusal-suggestion-wrong-long = Un mauvais choix fait de 1 à { $longest } caractères.
refusal-suggestion-explanation = Dis en 1 à { $longest } caractères pourquoi la réponse est juste.
refusal-suggestion-choices-twice = Deux des choix sont identiques.
refusal-suggestions-many = Les modérateurs ont déjà { $most } de tes questions à relire ; attends qu'ils aient regardé pour en proposer d'autres.
refusal-suggestion-known = Cette question existe déjà : « { $question } »
refusal-suggestion-known-beyond = Cette question existe déjà ; elle va jusqu'à { $episode }, je préfère ne pas te la montrer.
refusal-review-decided = { $name } a déjà décidé pour celle-ci. /trivia review montre ce qui reste.
refusal-review-gone = Cette question n'est pas dans la file de ce serveur. /trivia review montre celles qui y sont.

refusal-reported-already = Tu as déjà signalé cette question ; les modérateurs voient ce que tu as dit.
refusal-not-an-own-question = Seule une question proposée ici peut être modifiée ; celles de la série peuvent seulement être retirées.
refusal-decision-gone = Cette décision n'est plus en vigueur.
refusal-spellings-count = Écris entre une et { $most } variantes, une par ligne.
refusal-spelling-long = « { $spelling } » est trop long : une réponse fait au plus { $longest } caractères.
refusal-spelling-right = « { $spelling } » est déjà accepté.
refusal-spelling-wrong = « { $spelling } » ne peut pas être accepté : c'est un des mauvais choix, ou plusieurs réponses à la fois.
