suggest-title = Proposer une question
suggest-question = La question
suggest-answer = La bonne réponse
suggest-wrong = Jusqu'à trois mauvais choix, un par ligne
suggest-wrong-hint = Faux à coup sûr. Sans aucun, elle n'est posée que là où l'on écrit ses réponses.
suggest-explanation = Pourquoi c'est juste, et où c'est dit
suggest-explanation-hint = Montré avec la réponse : un épisode, une scène, une interview.
suggest-category = De quoi elle parle
suggest-thanks = Merci !
suggest-next = Ta question est maintenant chez les modérateurs. Une fois approuvée, elle est posée sur ce serveur, avec ton nom.
suggest-filed = Classée sous { $filing }.
suggest-yours = **Tes dernières propositions**
suggest-hint = Toi seul vois ceci. /trivia suggest le remontre avec ta prochaine.
suggestion-pending = ⏳ En attente · { $question }
suggestion-approved = ✅ Approuvée · { $question }
suggestion-rejected = ✖️ Pas retenue · { $question }
suggestion-replaced = ✏️ Approuvée, et modifiée depuis · { $question }

review-title = Relecture
review-empty = Rien ne t'attend. Les fans apportent des questions avec /trivia suggest, et en signalent d'autres là où la réponse est montrée.
review-line = { $place } sur { $total } · { $waiting }
review-reports = { $count ->
    [one] une question signalée
   *[other] { $count } questions signalées
  }
review-suggestions = { $count ->
    [one] une proposition
   *[other] { $count } propositions
  }
review-covered = ⚠️ **Peut spoiler** · { $show } · la question dit : { $reach }
review-suggested-by = Proposée par { $name } { $time }
review-category = Catégorie : { $category }
review-category-choose = Classer dans une autre catégorie
review-difficulty = Difficulté : { $level }
review-difficulty-choose = Classer sous une autre difficulté
review-approve = Approuver
review-edit = Modifier
review-reject = Refuser
review-previous = Précédente
review-next = Suivante
review-approved = ✅ Approuvée : elle peut être posée désormais, avec le nom de son auteur.
review-rejected = ✖️ Refusée. Son auteur le voit avec sa prochaine proposition.
review-edited = ✏️ Modifiée.
review-reject-title = Refuser une question
review-reason = Pourquoi (peut rester vide)
review-reason-hint = Son auteur, et personne d'autre, le voit avec sa prochaine proposition.
review-edit-title = Modifier une question
review-safe-after = Le dernier épisode qu'elle révèle

report-title = Signaler cette question
report-reason = Qu'est-ce qui ne va pas ?
report-wrong = La réponse est fausse
report-ambiguous = Une autre réponse est juste aussi
report-spoiler = Elle va plus loin qu'elle ne dit
report-words = Que doivent savoir les modérateurs ?
report-words-hint = Avec tes mots, si tu veux : eux seuls les lisent.
report-taken = Merci : les modérateurs voient ton signalement avec la question et ses réponses.

review-report = { $reason } · { $name } { $time }
review-more-reports = { $count ->
    [one] et un autre signalement
   *[other] et { $count } autres signalements
  }
review-chosen = { $count ->
    [one] choisie une fois
   *[other] choisie { $count } fois
  }
review-typed = Écrit, et pas juste : { $answers }
review-typed-by = { $count ->
    [one] écrit par un joueur
   *[other] écrit par { $count } joueurs
  }
review-also = Juste aussi : ce que les gens ont choisi ou écrit
review-question-gone = Cette question n'est plus dans son pack.
review-keep = La garder
review-accept = Accepter une variante
review-remove = La retirer ici
review-decisions = Décisions ({ $count })
review-accept-title = Accepter d'autres variantes
review-spellings = Les variantes justes aussi, une par ligne
review-spellings-hint = Les parties des 30 derniers jours où quelqu'un en a écrit une sont recomptées.
review-kept = ✅ Gardée comme elle est.
review-removed = 🗑️ Retirée : elle n'est plus posée sur ce serveur, et ne compte pour personne.
review-accepted = ✅ Accepté, désormais et pour les parties des 30 derniers jours.
review-rewritten = ✏️ Modifiée désormais ; les parties qui l'avaient telle quelle gardent leurs points.
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
decision-back = Revenir dessus
decision-close = Retour à la file
decision-taken-back = ↩️ On est revenu dessus.

trivia-report = Signaler
trivia-rescored = Des parties jouées ici ont été recomptées : les modérateurs ont tranché au sujet d'une question.
trivia-rescored-hint = Points et places suivent ; /trivia leaderboard a le tableau.
trivia-suggested-by = Proposée par { $name }

refusal-suggestion-question = Une question a de 1 à { $longest } caractères.
refusal-suggestion-answer = La bonne réponse a de 1 à { $longest } caractères.
refusal-suggestion-wrong-many = Il y a au plus { $most } mauvais choix, un par ligne ; tu en as { $given }.
refusal-suggestion-wrong-long = Un mauvais choix a de 1 à { $longest } caractères.
refusal-suggestion-explanation = Dis en 1 à { $longest } caractères pourquoi la réponse est juste.
refusal-suggestion-choices-twice = Deux des choix sont identiques.
refusal-suggestions-many = { $most } de tes questions attendent déjà les modérateurs ; proposes-en d'autres quand ils auront regardé.
refusal-suggestion-known = Cette question existe déjà : « { $question } »
refusal-suggestion-known-beyond = Cette question existe déjà ; elle va jusqu'à { $episode }, je ne te la montre donc pas.
refusal-review-decided = { $name } a déjà tranché pour celle-ci. /trivia review montre ce qui reste.
refusal-review-gone = Celle-ci n'est pas dans la file de ce serveur. /trivia review montre ce qui y est.

refusal-reported-already = Tu as déjà signalé cette question ; les modérateurs voient ce que tu as dit.
refusal-not-an-own-question = Seule une question proposée ici peut être modifiée ; une question de la série peut être retirée.
refusal-decision-gone = Cette décision n'est plus en vigueur.
refusal-spellings-count = Écris d'une à { $most } variantes, une par ligne.
refusal-spelling-long = « { $spelling } » est trop long : une réponse a au plus { $longest } caractères.
refusal-spelling-right = « { $spelling } » compte déjà comme juste.
refusal-spelling-wrong = « { $spelling } » ne peut pas être accepté : c'est un des mauvais choix, ou plus d'une réponse.
