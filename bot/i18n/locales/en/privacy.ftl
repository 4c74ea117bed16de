privacy-title = What I keep about you
privacy-kept = **What you told me or did with me, and nothing else:** how far you have watched; your games, answers and typed guesses; your votes; your polls, seals and questions; and, as a moderator, what you decided and when.
    It is there so that games, tallies and spoiler safety work. How far you have watched is shown to you alone.
privacy-never = **What I never keep:** your name or picture, lists of members, what people write in channels. One exception: a message that the guard has covered or taken down stays for a few days, so that this can be taken back.
privacy-how-long = **How long:** until you delete it. When a server removes me, all that belongs to it goes after { $days } days.
    Votes in anonymous polls can be led back to nobody once the poll has closed, not even by me.
privacy-export-button = Give me my data
privacy-ask-button = Delete my data…

privacy-exported = Here is everything that I keep about you, in all servers. Only you can see this file.

privacy-nothing = I keep nothing about you, so there is nothing to delete.
privacy-ask-title = Delete what I keep about you?
privacy-goes = { $count ->
    [0] **Nothing has to go.**
    [one] **One entry goes**, of these: how far you have watched, your daily questions and streaks, typed guesses, votes in open polls, seals with their files, reports, and questions of yours that were never approved.
   *[other] **{ $count } entries go**, of these: how far you have watched, your daily questions and streaks, typed guesses, votes in open polls, seals with their files, reports, and questions of yours that were never approved.
  }
privacy-stays = { $count ->
    [0] **Nothing has to stay.**
    [one] **One entry stays, as somebody's who is not known**, of these: what others' results rest on, such as points in games, votes in closed polls, polls and approved questions, and what you set up as a moderator.
   *[other] **{ $count } entries stay, as somebody's who is not known**, of these: what others' results rest on, such as points in games, votes in closed polls, polls and approved questions, and what you set up as a moderator.
  }
privacy-for-good = This is for all servers and for good. You lose your place in leaderboards. What you or I have posted in channels stays there, but for the cards of your seals.
privacy-delete-button = Delete it for good
privacy-export-first-button = Give me my data first
privacy-deleted = Done: I keep nothing about you any more. If you play, vote or tell me your progress again, that begins anew.
