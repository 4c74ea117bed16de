# What is wrong with a file, or doubtful: the line it is about stands before it.
pack-remark = Line { $line }: { $text }

pack-error-unreadable = This file cannot be read: { $why }.
pack-error-large = This file is larger than { $megabytes } MB.
pack-error-packed = This is an archive or a spreadsheet, not text. Save it as CSV, JSON or YAML.
pack-error-encoding = This is not UTF-8 text. Save the file again as UTF-8.
pack-error-control = There is a control character here, which text may not hold.
pack-error-tab = This line is indented with a tab; YAML takes spaces only.
pack-error-no-yaml = This is not valid YAML: { $why }.
pack-error-no-table = This table cannot be read: { $why }.
pack-error-no-column = There is no column { $name }. The first line has to name the columns, question and answer among them.
pack-error-cells = There are { $cells } cells here for { $columns } columns.
pack-error-key-no-word = A key has to be a word, not a list or a mapping.
pack-error-key-twice = "{ $name }" stands twice here; which one is meant?
pack-error-deep = This is nested deeper than { $most } levels.
pack-error-many-values = There are more than { $most } values in this file.
pack-error-many-questions = There are more than { $most } questions; that is the most a pack may have.
pack-error-anchor = Anchors (&name) and aliases (*name) are not used in packs; write it out.
pack-error-tag = Tags (!name) are not used in packs.
pack-error-documents = There is more than one YAML document here.
pack-error-no-format = These are no questions in a form that I know: a Rooftop pack, a trivia list of Red's, or JSON of OpenTDB's.

pack-error-no-keys = A question is written as keys with values.
pack-error-no-answers = "{ $question }" has no list of answers below it.
pack-error-base64 = This question is not in base64 as it says.
pack-error-missing = { $field } is missing.
pack-error-unknown-key = { $field } is not a key that has a meaning here.
pack-error-long = { $field } is longer than { $most } characters.
pack-error-empty = { $field } is empty.
pack-error-many = { $field } has more than { $most }.
pack-error-no-questions = There is no question in this file.
pack-error-difficulty = The difficulty has to be easy, medium or hard.
pack-error-no-list = { $field } has to be a list.
pack-error-no-text = { $field } has to be text.
pack-error-no-episode = safe_after is not an episode: write it like S1E12, or S1E0 for what spoils nothing.
pack-error-episode = There is no { $episode } of this show: the latest is { $latest }.
pack-error-same-choices = Two of the choices are the same.
pack-error-accepts-wrong = "{ $spelling }" is accepted, and is one of the wrong choices too.

pack-warning-config = CONFIG is left out: how a game goes is said when it is started.
pack-warning-spellings-left = { $count ->
    [one] One spelling of the answer is left out
   *[other] { $count } spellings of the answer are left out
  }: too long, or too many.
pack-warning-column = The column "{ $name }" is left out.
pack-warning-tells = This names or tells something of { $episode }, { $safe_after ->
    [S1E0] and says that no episode need be watched
   *[other] and says that it is safe after { $safe_after }
  }.
pack-warning-never-asked = This would never be asked: it has no wrong choices, and its answer is too long to be typed.
pack-warning-answers-itself = The question contains its answer.
pack-warning-known = There is such a question for this show already.
pack-warning-repeats = This asks the same as line { $first }.

# Importing.
pack-dry-run = nothing is stored yet
pack-by = by { $author }
pack-counts = **{ $count ->
    [one] One question
   *[other] { $count } questions
  }**{ $typed ->
    [0] {""}
    [one] , one of them only for typed answers
   *[other] , { $typed } of them only for typed answers
  }
pack-gate = { $count } × { $reach }
pack-gates-given = { $count ->
    [one] One does not say its episode and gets
   *[other] { $count } do not say their episode and get
  }: { $reach }
pack-categories-given = { $count ->
    [one] One has no category of this show and is
   *[other] { $count } have no category of this show and are
  } filed under { $category }
pack-some = A sample:
pack-some-covered = ⚠️ **May spoil** · a sample, { $reach } by its own word
pack-warnings = { $count ->
    [one] One warning
   *[other] { $count } warnings
  }
pack-errors = { $count ->
    [one] One error
   *[other] { $count } errors
  }
pack-more = and { $count } more
pack-take = { $count ->
    [one] Import the question
   *[other] Import all { $count }
  }
pack-drop = Forget it
pack-kept = Only you see this. The button imports exactly what is shown here; I forget it { $time }.
pack-errors-title = Nothing was imported
pack-errors-hint = Mend the file and import it again. It comes in whole or not at all.
pack-taken = ✅ **{ $name }** is in: { $count ->
    [one] one question
   *[other] { $count } questions
  } that games here may ask from now on, as far as their players have watched.
pack-taken-hint = /pack list shows all packs, and /pack disable puts one aside.
pack-dropped = Forgotten. Nothing was imported.
pack-added = ✅ Added to **{ $name }**, which now has { $count ->
    [one] one question
   *[other] { $count } questions
  }.
pack-form-title = A question of our own
pack-form-pack = Into which pack
pack-form-pack-hint = A new one, where there is none of that name.
pack-of-ours = Questions of our own

pack-list-title = Question packs
pack-shipped = **{ $show }** · { $count ->
    [one] one question
   *[other] { $count } questions
  }, comes with me
pack-list-own = **This server's own**
pack-list-none = This server has none of its own yet. /pack import brings questions from a file or a form.
pack-list-hint = A pack of your own adds to a show and never changes what comes with me. /trivia review can take out single questions.
pack-line-enabled = 🟢 On · **{ $name }** · { $show } · { $count ->
    [one] one question
   *[other] { $count } questions
  }
pack-line-disabled = ⚪ Off · **{ $name }** · { $show } · { $count ->
    [one] one question
   *[other] { $count } questions
  }
pack-whose = brought by { $name } { $time }
pack-now-enabled = 🟢 **{ $name }** is on: { $count ->
    [one] its question may
   *[other] its { $count } questions may
  } be asked.
pack-now-disabled = ⚪ **{ $name }** is off: { $count ->
    [one] its question is
   *[other] its { $count } questions are
  } asked no more. /pack enable brings it back.
pack-remove-title = Remove a pack?
pack-remove-ask = **{ $name }** goes with { $count ->
    [one] its one question
   *[other] its { $count } questions
  }. Points that were won with it stay. A question that is open just now counts for nobody.
pack-remove-button = Remove it
pack-export-first = Export it first
pack-removed = **{ $name }** is removed. Everybody keeps their points.
pack-exported = **{ $name }**: { $count ->
    [one] one question
   *[other] { $count } questions
  }. /pack import takes this file.

trivia-from-pack = From { $pack }
trivia-from-pack-by = From { $pack }, by { $author }

refusal-pack-gone = There is no such pack of this server's own; choose one from the list.
refusal-pack-preview-gone = I do not have this import any more: it was imported, forgotten, or took too long. Import the file again.
refusal-pack-file-gone = Discord did not give me the file. Please try again.
refusal-pack-name-taken = There is a pack called "{ $name }" already: choose another name, or remove that one first.
refusal-pack-other-show = "{ $name }" belongs to another show: choose another pack, or a new name.
refusal-pack-many = This server has { $most } packs of its own; remove one first.
refusal-pack-questions-many = A server may have { $most } questions of its own; yours has { $there }.
refusal-pack-no-question = This makes no question: its choices have to differ and fit on a button each.
