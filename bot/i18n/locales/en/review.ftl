suggest-title = Suggest a question
suggest-question = The question
suggest-answer = The right answer
suggest-wrong = Up to three wrong choices, one a line
suggest-wrong-hint = Wrong for certain. With none, it is asked only where people type their answers.
suggest-explanation = Why that is right, and where it is said
suggest-explanation-hint = Shown with the answer: an episode, a scene, an interview.
suggest-category = What it is about
suggest-thanks = Thank you!
suggest-next = Your question is with the moderators now. Once they approve it, it is asked in this server, with your name.
suggest-filed = Filed under { $filing }.
suggest-yours = **Your latest suggestions**
suggest-hint = Only you see this. /trivia suggest shows it again with your next one.
suggestion-pending = ⏳ Waiting · { $question }
suggestion-approved = ✅ Approved · { $question }
suggestion-rejected = ✖️ Not taken · { $question }
suggestion-replaced = ✏️ Approved, and edited since · { $question }

review-title = Review
review-empty = Nothing waits for you. Fans bring questions with /trivia suggest, and report others where the answer is shown.
review-line = { $place } of { $total } · { $waiting }
review-reports = { $count ->
    [one] one reported question
   *[other] { $count } reported questions
  }
review-suggestions = { $count ->
    [one] one suggestion
   *[other] { $count } suggestions
  }
review-covered = ⚠️ **May spoil** · { $show } · the question says: { $reach }
review-suggested-by = Suggested by { $name } { $time }
review-category = Category: { $category }
review-category-choose = File under another category
review-difficulty = Difficulty: { $level }
review-difficulty-choose = File under another difficulty
review-approve = Approve
review-edit = Edit
review-reject = Reject
review-previous = Previous
review-next = Next
review-approved = ✅ Approved: it may be asked from now on, with its author's name.
review-rejected = ✖️ Rejected. Its author sees that with their next suggestion.
review-edited = ✏️ Changed.
review-reject-title = Reject a question
review-reason = Why (may stay empty)
review-reason-hint = Its author, and nobody else, sees it with their next suggestion.
review-edit-title = Edit a question
review-safe-after = The last episode that it gives away

report-title = Report this question
report-reason = What is wrong with it?
report-wrong = The answer is wrong
report-ambiguous = Another answer is right too
report-spoiler = It goes further than it says
report-words = What should the moderators know?
report-words-hint = Your own words, if you like: they alone read them.
report-taken = Thank you: the moderators see your report with the question and its answers.

review-report = { $reason } · { $name } { $time }
review-more-reports = { $count ->
    [one] and one more report
   *[other] and { $count } more reports
  }
review-chosen = { $count ->
    [one] chosen once
   *[other] chosen { $count } times
  }
review-typed = Typed, and not right: { $answers }
review-typed-by = { $count ->
    [one] typed by one player
   *[other] typed by { $count } players
  }
review-also = Also right: what people chose or typed
review-question-gone = This question is in its pack no more.
review-keep = Keep it
review-accept = Accept a spelling
review-remove = Remove it here
review-decisions = Decisions ({ $count })
review-accept-title = Accept other spellings
review-spellings = Spellings that are right too, one a line
review-spellings-hint = Games of the last 30 days in which somebody typed one are scored again.
review-kept = ✅ Kept as it is.
review-removed = 🗑️ Removed: this server is not asked it any more, and it counts for nobody.
review-accepted = ✅ Accepted, from now on and for the games of the last 30 days.
review-rewritten = ✏️ Changed from now on; games that had it as it was keep their points.
review-rescored = { $games ->
    [0] No game had to be scored again.
    [one] One game was scored again, which changed the points of { $players ->
        [one] one player
       *[other] { $players } players
      }.
   *[other] { $games } games were scored again, which changed the points of { $players ->
        [one] one player
       *[other] { $players } players
      }.
  }
decisions-title = Decisions
decisions-line = { $place } of { $total } that stand, the newest last
decision-removed = 🗑️ **Removed** by { $name } { $time }
decision-spelling = ✅ **{ $spelling }** accepted by { $name } { $time }
decision-back = Take it back
decision-close = Back to the queue
decision-taken-back = ↩️ Taken back.

trivia-report = Report
trivia-rescored = Games that were played here have been scored again: the moderators decided about a question.
trivia-rescored-hint = Points and places follow; /trivia leaderboard has the table.
trivia-suggested-by = Suggested by { $name }

refusal-suggestion-question = A question has 1 to { $longest } characters.
refusal-suggestion-answer = The right answer has 1 to { $longest } characters.
refusal-suggestion-wrong-many = There are at most { $most } wrong choices, one a line; yours are { $given }.
refusal-suggestion-wrong-long = A wrong choice has 1 to { $longest } characters.
refusal-suggestion-explanation = Say in 1 to { $longest } characters why the answer is right.
refusal-suggestion-choices-twice = Two of the choices are the same.
refusal-suggestions-many = { $most } of your questions wait for the moderators already; suggest more once they have looked.
refusal-suggestion-known = There is such a question already: "{ $question }"
refusal-suggestion-known-beyond = There is such a question already; it goes up to { $episode }, so I do not show it to you.
refusal-review-decided = { $name } has decided this one already. /trivia review shows what is left.
refusal-review-gone = This one is not in the queue of this server. /trivia review shows what is.

refusal-reported-already = You have reported this question; the moderators see what you said.
refusal-not-an-own-question = Only a question that somebody suggested here can be edited; one of the show's own can be removed.
refusal-decision-gone = This decision does not stand any more.
refusal-spellings-count = Write one to { $most } spellings, one a line.
refusal-spelling-long = "{ $spelling }" is too long: an answer has at most { $longest } characters.
refusal-spelling-right = "{ $spelling }" counts as right already.
refusal-spelling-wrong = "{ $spelling }" cannot be accepted: it is one of the wrong choices, or more than one answer.
