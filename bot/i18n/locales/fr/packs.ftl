pack-remark = Ligne { $line } : { $text }

pack-error-unreadable = Impossible de lire ce fichier : { $why }.
pack-error-large = Ce fichier dépasse { $megabytes } Mo.
pack-error-packed = C'est une archive ou un tableur, pas du texte. Enregistre-le en CSV, JSON ou YAML.
pack-error-encoding = Ce texte n'est pas en UTF-8. Réenregistre le fichier en UTF-8.
pack-error-control = Il y a ici un caractère de contrôle, interdit dans un texte.
pack-error-tab = Cette ligne est indentée avec une tabulation ; YAML n'accepte que des espaces.
pack-error-no-yaml = Ce n'est pas du YAML valide : { $why }.
pack-error-no-table = Impossible de lire ce tableau : { $why }.
pack-error-no-column = Il n'y a pas de colonne { $name }. La première ligne doit nommer les colonnes, dont question et answer.
pack-error-cells = Il y a ici { $cells } cellules pour { $columns } colonnes.
pack-error-key-no-word = Une clé doit être un mot, pas une liste ni un dictionnaire.
pack-error-key-twice = « { $name } » est là deux fois ; laquelle compte ?
pack-error-deep = C'est imbriqué sur plus de { $most } niveaux.
pack-error-many-values = Il y a plus de { $most } valeurs dans ce fichier.
pack-error-many-questions = Il y a plus de { $most } questions ; c'est le maximum pour un pack.
pack-error-anchor = Les packs n'acceptent ni ancres (&nom) ni alias (*nom) ; écris tout en entier.
pack-error-tag = Les packs n'acceptent pas de tags (!nom).
pack-error-documents = Il y a plusieurs documents YAML ici.
pack-error-no-format = Je ne reconnais pas ce format de questions : il me faut un pack Rooftop, une liste de quiz de Red, ou du JSON d'OpenTDB.

pack-error-no-keys = Une question s'écrit en clés avec des valeurs.
pack-error-no-answers = « { $question } » n'a pas de liste de réponses en dessous.
pack-error-base64 = Cette question n'est pas en base64 comme elle le dit.
pack-error-missing = { $field } manque.
pack-error-unknown-key = La clé { $field } n'existe pas à cet endroit.
pack-error-long = { $field } dépasse { $most } caractères.
pack-error-empty = { $field } est vide.
pack-error-many = { $field } : pas plus de { $most }.
pack-error-no-questions = Il n'y a aucune question dans ce fichier.
pack-error-difficulty = La difficulté doit être easy, medium ou hard.
pack-error-no-list = { $field } doit être une liste.
pack-error-no-text = { $field } doit être du texte.
pack-error-no-episode = safe_after n'est pas un épisode : écris par exemple S1E12, ou S1E0 pour ce qui ne spoile rien.
pack-error-episode = { $episode } n'existe pas dans cette série : le dernier est { $latest }.
pack-error-same-choices = Deux des choix sont identiques.
pack-error-accepts-wrong = « { $spelling } » est accepté, et c'est aussi un des mauvais choix.

pack-warning-config = CONFIG est ignoré : le déroulement d'une partie se choisit quand on la lance.
pack-warning-spellings-left = { $count ->
    [one] Une variante de la réponse est ignorée : trop longue, ou en trop.
   *[other] { $count } variantes de la réponse sont ignorées : trop longues, ou en trop.
  }
pack-warning-column = La colonne « { $name } » est ignorée.
pack-warning-tells = Ça nomme ou raconte quelque chose de { $episode }, { $safe_after ->
    [S1E0] mais c'est annoncé sans risque pour qui n'a rien vu
   *[other] mais c'est annoncé sans risque après { $safe_after }
  }.
pack-warning-never-asked = Elle ne serait jamais posée : elle n'a pas de mauvais choix, et sa réponse est trop longue pour être écrite.
pack-warning-answers-itself = La question contient sa réponse.
pack-warning-known = Cette question existe déjà pour cette série.
pack-warning-repeats = Elle demande la même chose que la ligne { $first }.

pack-dry-run = rien n'est encore enregistré
pack-by = par { $author }
pack-counts = **{ $count ->
    [one] Une question
   *[other] { $count } questions
  }**{ $typed ->
    [0] {""}
    [one] , dont une seulement pour les réponses écrites
   *[other] , dont { $typed } seulement pour les réponses écrites
  }
pack-gate = { $reach } : { $count }
pack-gates-given = { $count ->
    [one] Une question n'indique pas d'épisode et reçoit
   *[other] { $count } questions n'indiquent pas d'épisode et reçoivent
  } : { $reach }
pack-categories-given = { $count ->
    [one] Une question n'a pas de catégorie de cette série et est classée dans
   *[other] { $count } questions n'ont pas de catégorie de cette série et sont classées dans
  } : { $category }
pack-warnings = { $count ->
    [one] Un avertissement
   *[other] { $count } avertissements
  }
pack-errors = { $count ->
    [one] Une erreur
   *[other] { $count } erreurs
  }
pack-more = et { $count } de plus
pack-take = { $count ->
    [one] Importer la question
   *[other] Importer les { $count }
  }
pack-drop = Abandonner
pack-kept = Personne d'autre ne voit ceci. Le bouton importe exactement ce qui est affiché ; je l'oublie { $time }.
pack-errors-title = Rien n'a été importé
pack-errors-hint = Corrige le fichier et réimporte-le. C'est tout ou rien.
pack-taken = ✅ **{ $name }** est prêt : { $count ->
    [one] une question
   *[other] { $count } questions
  } de plus pour les parties d'ici, selon ce que les joueurs ont vu.
pack-taken-hint = /pack list montre tous les packs, et /pack disable en met un de côté.
pack-dropped = Abandonné. Rien n'a été importé.
pack-added = ✅ Ajoutée à **{ $name }**, qui a maintenant { $count ->
    [one] une question
   *[other] { $count } questions
  }.
pack-form-title = Ajouter notre propre question
pack-form-pack = Dans quel pack
pack-form-pack-hint = S'il n'y en a pas de ce nom, il est créé.
pack-of-ours = Nos propres questions

pack-list-title = Packs de questions
pack-shipped = **{ $show }** · { $count ->
    [one] une question
   *[other] { $count } questions
  }, livré avec moi
pack-list-own = **Ceux de ce serveur**
pack-list-none = Ce serveur n'a pas encore de pack à lui. /pack import ajoute des questions, par fichier ou par formulaire.
pack-list-hint = Les packs du serveur complètent une série et ne changent jamais celui qui est livré avec moi. /trivia review peut retirer des questions une par une.
pack-line-enabled = 🟢 Activé · **{ $name }** · { $show } · { $count ->
    [one] une question
   *[other] { $count } questions
  }
pack-line-disabled = ⚪ Désactivé · **{ $name }** · { $show } · { $count ->
    [one] une question
   *[other] { $count } questions
  }
pack-whose = ajouté par { $name } { $time }
pack-now-enabled = 🟢 **{ $name }** est activé : { $count ->
    [one] sa question peut être posée
   *[other] ses { $count } questions peuvent être posées
  }.
pack-now-disabled = ⚪ **{ $name }** est désactivé : { $count ->
    [one] sa question n'est plus posée
   *[other] ses { $count } questions ne sont plus posées
  }. /pack enable le réactive.
pack-remove-title = Supprimer un pack ?
pack-remove-ask = **{ $name }** disparaît avec { $count ->
    [one] son unique question
   *[other] ses { $count } questions
  }. Les points gagnés restent. Une question posée en ce moment même ne comptera pour personne.
pack-remove-button = Supprimer
pack-export-first = L'exporter d'abord
pack-removed = **{ $name }** est supprimé. Chacun garde ses points.
pack-exported = **{ $name }** : { $count ->
    [one] une question
   *[other] { $count } questions
  }. /pack import prend ce fichier.

trivia-from-pack = Pack : { $pack }
trivia-from-pack-by = Pack : { $pack }, par { $author }

refusal-pack-gone = Ce serveur n'a pas de pack de ce nom ; choisis-en un dans la liste.
refusal-pack-preview-gone = Je n'ai plus cet import : il a été fait, abandonné, ou a trop attendu. Réimporte le fichier.
refusal-pack-file-gone = Discord ne m'a pas transmis le fichier. Réessaie.
refusal-pack-name-taken = Il y a déjà un pack nommé « { $name } » : choisis un autre nom, ou supprime d'abord celui-là.
refusal-pack-other-show = « { $name } » appartient à une autre série : choisis un autre pack, ou un nouveau nom.
refusal-pack-many = Ce serveur a déjà { $most } packs à lui ; supprimes-en un d'abord.
refusal-pack-questions-many = Un serveur peut avoir { $most } questions à lui ; celui-ci en a { $there }.
refusal-pack-no-question = Ça ne fait pas une question : les choix doivent être différents, et tenir chacun sur un bouton.
pack-some = Un aperçu :
pack-some-covered = ⚠️ **Peut spoiler** · un aperçu, annoncé { $reach }
