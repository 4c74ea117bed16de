seal-hint = Sealed: it stands nowhere in this channel. Reveal shows it, privately, to whoever has watched that far.
seal-reveal = Reveal
seal-posted = Sealed and posted in your name. Reveal shows you what the others get, and lets you edit, unseal or remove it.
seal-embargo-over = In this server { $episode } is old enough to need no seal, so I posted your text in spoiler tags instead.
seal-standing = This spoils **{ $show }** up to **{ $episode }**, and { $reached ->
    [S1E0] you have not said that you have watched anything
   *[other] you are at **{ $reached }**
  }.
seal-standing-hint = "I have seen it" moves you along to { $episode }. "Show me anyway" leaves you where you are, and asks once.
seal-seen = I have seen it
seal-anyway = Show me anyway
seal-private = Sealed by { $author }. Only you see this.
seal-edited = Edited by { $editor }.
seal-page = Page { $number } of { $count }
seal-files-lost = { $count ->
    [one] A file of this seal cannot be shown any more: it is lost, or too large for this server by now.
   *[other] { $count } files of this seal cannot be shown any more: they are lost, or too large for this server by now.
  }
seal-edit = Edit
seal-unseal = Unseal
seal-remove = Remove
seal-form-title = Edit a seal
seal-edited-now = Changed. Whoever reveals it from now on gets the new text.
seal-unsealed = Unsealed: it stands there in spoiler tags now.
seal-removed = Removed, with its text and files.
seal-card-stays = Its text and files are gone, but Discord did not let me delete the card: please delete it by hand.

embargo-set = Spoilers of **{ $show }** need no seal { $days ->
    [0] once the day on which an episode aired is over
    [one] from one day after the day on which an episode aired
   *[other] from { $days } days after the day on which an episode aired
  }. { $open ->
    [0] No seal that stands here opens now.
    [one] One seal that stands here opens now.
   *[other] { $open } seals that stand here open now, one after the other.
  }
embargo-lifted = Spoilers of **{ $show }** stay sealed for as long as their authors and moderators leave them so.

refusal-seal-gone = This seal is gone: it was removed or unsealed, or it belongs elsewhere.
refusal-seal-show-gone = The show that this seal is about is not installed any more, so I cannot tell whether it would spoil you.
refusal-seal-not-yours = Only its author, or somebody who may manage messages here, can do this to a seal.
refusal-seal-unseen = Editing shows you what it says: reveal it first.
refusal-seal-empty = Nothing of this seal is left to show, since its files are lost. You can remove it.
