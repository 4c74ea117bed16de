pack-remark = Ligne { $line } : { $text }

pack-error-unreadable = Ce fichier ne se lit pas : { $why }.
pack-error-large = Ce fichier dépasse { $megabytes } Mo.
pack-error-packed = C'est une archive ou un classeur, pas du texte. Enregistre-le en CSV, JSON ou YAML.
pack-error-encoding = Ce n'est pas du texte UTF-8. Enregistre à nouveau le fichier en UTF-8.
pack-error-control = Il y a ici un caractère de contrôle, qu'un texte ne peut pas contenir.
pack-error-tab = Cette ligne est décalée par une tabulation ; YAML ne prend que des espaces.
pack-error-no-yaml = Ce n'est pas du YAML valide : { $why }.
pack-error-no-table = Ce tableau ne se lit pas : { $why }.
pack-error-no-column = Il n'y a pas de colonne { $name }. La première ligne doit nommer les colonnes, dont question et answer.
pack-error-cells = Il y a ici { $cells } cellules pour { $columns } colonnes.
pack-error-key-no-word = Une clé doit être un mot, pas une liste ni un dictionnaire.
pack-error-key-twice = « { $name } » est là deux fois ; lequel compte ?
pack-error-deep = C'est imbriqué sur plus de { $most } niveaux.
pack-error-many-values = Il y a plus de { $most } valeurs dans ce fichier.
pack-error-many-questions = Il y a plus de { $most } questions ; c'est le plus qu'un pack puisse avoir.
pack-error-anchor = Les ancres (&nom) et les alias (*nom) ne servent pas dans les packs ; écris tout en entier.
pack-error-tag = Les étiquettes (!nom) ne servent pas dans les packs.
pack-error-documents = Il y a ici plus d'un document YAML.
pack-error-no-format = Ce ne sont pas des questions sous une forme que je connais : un pack Rooftop, une liste de quiz de Red, ou du JSON d'OpenTDB.

pack-error-no-keys = Une question s'écrit en clés avec des valeurs.
pack-error-no-answers = « { $question } » n'a pas de liste de réponses en dessous.
pack-error-base64 = Cette question n'est pas en base64 comme elle le dit.
pack-error-missing = { $field } manque.
pack-error-unknown-key = { $field } n'est pas une clé qui veut dire quelque chose ici.
pack-error-long = { $field } dépasse { $most } caractères.
pack-error-empty = { $field } est vide.
pack-error-many = { $field } en a plus de { $most }.
pack-error-no-questions = Il n'y a pas de question dans ce fichier.
pack-error-difficulty = La difficulté doit être easy, medium ou hard.
pack-error-no-list = { $field } doit être une liste.
pack-error-no-text = { $field } doit être du texte.
pack-error-no-episode = safe_after n'est pas un épisode : écris-le comme S1E12, ou S1E0 pour ce qui ne gâche rien.
pack-error-episode = { $episode } n'existe pas dans cette série : le dernier est { $latest }.
pack-error-same-choices = Deux des choix sont identiques.
pack-error-accepts-wrong = « { $spelling } » est accepté, et c'est aussi un des mauvais choix.

pack-warning-config = CONFIG est laissé de côté : le déroulement d'une partie se dit quand on la lance.
pack-warning-spellings-left = { $count ->
    [one] Une variante de la réponse est laissée de côté
   *[other] { $count } variantes de la réponse sont laissées de côté
  } : trop longues, ou trop nombreuses.
pack-warning-column = La colonne « { $name } » est laissée de côté.
pack-warning-tells = Cela nomme ou raconte quelque chose de { $episode }, à des gens qui ont regardé jusqu'à { $safe_after }.
pack-warning-never-asked = Elle ne serait jamais posée : elle n'a pas de mauvais choix, et sa réponse est trop longue à écrire.
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
    [one] Une ne dit pas son épisode et reçoit
   *[other] { $count } ne disent pas leur épisode et reçoivent
  } : { $reach }
pack-categories-given = { $count ->
    [one] Une n'a pas de catégorie de cette série et est
   *[other] { $count } n'ont pas de catégorie de cette série et sont
  } classées sous { $category }
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
pack-drop = L'oublier
pack-kept = Toi seul vois ceci. Le bouton importe exactement ce qui est montré ici ; je l'oublie { $time }.
pack-errors-title = Rien n'a été importé
pack-errors-hint = Corrige le fichier et importe-le à nouveau. Il entre en entier ou pas du tout.
pack-taken = ✅ **{ $name }** est là : { $count ->
    [one] une question
   *[other] { $count } questions
  } que les parties d'ici peuvent poser désormais, jusqu'où leurs joueurs ont regardé.
pack-taken-hint = /pack list montre tous les packs, et /pack disable en met un de côté.
pack-dropped = Oublié. Rien n'a été importé.
pack-added = ✅ Ajoutée à **{ $name }**, qui a maintenant { $count ->
    [one] une question
   *[other] { $count } questions
  }.
pack-form-title = Une question à nous
pack-form-pack = Dans quel pack
pack-form-pack-hint = Un nouveau, s'il n'y en a pas de ce nom.
pack-of-ours = Nos propres questions

pack-list-title = Packs de questions
pack-shipped = **{ $show }** · { $count ->
    [one] une question
   *[other] { $count } questions
  }, livré avec moi
pack-list-own = **Ceux de ce serveur**
pack-list-none = Ce serveur n'en a pas encore. /pack import apporte des questions d'un fichier ou d'un formulaire.
pack-list-hint = Un pack à vous s'ajoute à une série et ne change jamais ce qui vient avec moi. /trivia review peut retirer des questions une à une.
pack-line-enabled = 🟢 Actif · **{ $name }** · { $show } · { $count ->
    [one] une question
   *[other] { $count } questions
  }
pack-line-disabled = ⚪ De côté · **{ $name }** · { $show } · { $count ->
    [one] une question
   *[other] { $count } questions
  }
pack-whose = { $name } { $time }
pack-now-enabled = 🟢 **{ $name }** est actif : { $count ->
    [one] sa question peut être posée
   *[other] ses { $count } questions peuvent être posées
  }.
pack-now-disabled = ⚪ **{ $name }** est de côté : { $count ->
    [one] sa question n'est plus posée
   *[other] ses { $count } questions ne sont plus posées
  }. /pack enable le fait revenir.
pack-remove-title = Retirer un pack ?
pack-remove-ask = **{ $name }** part avec { $count ->
    [one] son unique question
   *[other] ses { $count } questions
  }. Les points gagnés avec lui restent. Une question ouverte en ce moment ne compte pour personne.
pack-remove-button = Le retirer
pack-export-first = L'exporter d'abord
pack-removed = **{ $name }** est retiré. Chacun garde ses points.
pack-exported = **{ $name }** : { $count ->
    [one] une question
   *[other] { $count } questions
  }. /pack import prend ce fichier.

trivia-from-pack = De { $pack }
trivia-from-pack-by = De { $pack }, par { $author }

refusal-pack-gone = Ce serveur n'a pas de pack de ce nom ; choisis-en un dans la liste.
refusal-pack-preview-gone = Je n'ai plus cet import : il a été fait, oublié, ou il a trop attendu. Importe le fichier à nouveau.
refusal-pack-file-gone = Discord ne m'a pas donné le fichier. Réessaie.
refusal-pack-name-taken = Il y a déjà un pack nommé « { $name } » : choisis un autre nom, ou retire d'abord celui-là.
refusal-pack-other-show = « { $name } » appartient à une autre série : choisis un autre pack, ou un nouveau nom.
refusal-pack-many = Ce serveur a déjà { $most } packs à lui ; retires-en d'abord un.
refusal-pack-questions-many = Un serveur peut avoir { $most } questions à lui ; le tien en a { $there }.
refusal-pack-no-question = Cela ne fait pas une question : ses choix doivent différer et tenir chacun sur un bouton.
pack-some = Quelques-unes :
pack-some-covered = ⚠️ **Peut spoiler** · quelques-unes, à ce qu'elles disent { $reach }
