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
review-empty = Nothing waits for you. Fans bring questions with /trivia suggest.
review-line = { $place } of { $total } · { $suggestions ->
    [one] one suggestion
   *[other] { $suggestions } suggestions
  }
review-covered = ⚠️ **May spoil** · { $show } · by its author's word { $reach }
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
