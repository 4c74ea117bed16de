pack-remark = { $line }번째 줄: { $text }

pack-error-unreadable = 파일을 읽을 수 없어요: { $why }.
pack-error-large = 파일이 { $megabytes } MB보다 커요.
pack-error-packed = 텍스트가 아니라 압축 파일이나 스프레드시트예요. CSV, JSON, YAML로 저장해 주세요.
pack-error-encoding = UTF-8 텍스트가 아니에요. UTF-8로 다시 저장해 주세요.
pack-error-control = 텍스트에 쓸 수 없는 제어 문자가 있어요.
pack-error-tab = 이 줄은 탭으로 들여썼어요. YAML에서는 공백만 쓸 수 있어요.
pack-error-no-yaml = 올바른 YAML이 아니에요: { $why }.
pack-error-no-table = 표를 읽을 수 없어요: { $why }.
pack-error-no-column = { $name } 열이 없어요. 첫 줄에 question, answer 같은 열 이름이 있어야 해요.
pack-error-cells = 열은 { $columns }개인데 여기에는 칸이 { $cells }개예요.
pack-error-key-no-word = 키는 목록이나 매핑이 아니라 단어여야 해요.
pack-error-key-twice = “{ $name }” 키가 두 번 나와요. 어느 쪽이 맞나요?
pack-error-deep = { $most }단계보다 깊게 중첩돼 있어요.
pack-error-many-values = 이 파일에 값이 너무 많아요. { $most }개까지예요.
pack-error-many-questions = 문제가 너무 많아요. 팩 하나에 { $most }개까지예요.
pack-error-anchor = 팩에서는 앵커(&이름)와 별칭(*이름)을 쓸 수 없어요. 풀어서 써 주세요.
pack-error-tag = 팩에서는 태그(!이름)를 쓸 수 없어요.
pack-error-documents = YAML 문서가 여러 개예요. 하나만 써 주세요.
pack-error-no-format = 제가 아는 형식이 아니에요. Rooftop 팩, Red의 퀴즈 목록, OpenTDB의 JSON을 읽을 수 있어요.

pack-error-no-keys = 문제는 키와 값으로 써야 해요.
pack-error-no-answers = “{ $question }” 문제 아래에 정답 목록이 없어요.
pack-error-base64 = base64라고 적혀 있는데 이 문제는 base64가 아니에요.
pack-error-missing = { $field } 값이 없어요.
pack-error-unknown-key = { $field } 키는 여기서 쓰이지 않아요.
pack-error-long = { $field } 값이 { $most }자보다 길어요.
pack-error-empty = { $field } 값이 비어 있어요.
pack-error-many = { $field } 값이 { $most }개보다 많아요.
pack-error-no-questions = 이 파일에는 문제가 없어요.
pack-error-difficulty = 난이도는 easy, medium, hard 가운데 하나여야 해요.
pack-error-no-list = { $field } 값은 목록이어야 해요.
pack-error-no-text = { $field } 값은 텍스트여야 해요.
pack-error-no-episode = safe_after 값이 회차가 아니에요. S1E12처럼 쓰고, 스포일러가 없으면 S1E0으로 써 주세요.
pack-error-episode = 이 작품에 { $episode } 회차는 없어요. 지금은 { $latest }까지 나왔어요.
pack-error-same-choices = 같은 선택지가 두 개 있어요.
pack-error-accepts-wrong = “{ $spelling }” 표기가 정답으로 인정되는데, 오답에도 들어 있어요.

pack-warning-config = CONFIG는 빼고 가져와요. 게임 방식은 시작할 때 정해요.
pack-warning-spellings-left = 너무 길거나 많아서 정답 표기 { $count }개는 빼고 가져와요.
pack-warning-column = “{ $name }” 열은 빼고 가져와요.
pack-warning-tells = { $safe_after ->
    [S1E0] 아직 아무것도 안 본 사람에게도 나오는데
   *[other] { $safe_after }까지만 본 사람에게도 나오는데
  }, { $episode } 내용이 들어 있어요.
pack-warning-never-asked = 나올 일이 없는 문제예요. 오답이 없고, 정답은 직접 쓰기에 너무 길어요.
pack-warning-answers-itself = 문제에 정답이 들어 있어요.
pack-warning-known = 이 작품에 이미 같은 문제가 있어요.
pack-warning-repeats = { $first }번째 줄과 같은 것을 물어요.

pack-dry-run = 아직 아무것도 저장하지 않았어요
pack-by = { $author } 제공
pack-counts = **문제 { $count }개**{ $typed ->
    [0] {""}
   *[other] , 그중 { $typed }개는 주관식 게임에만
  }
pack-gate = { $reach }: { $count }
pack-gates-given = 회차가 적히지 않은 { $count }개는 이렇게 정해요: { $reach }
pack-categories-given = 이 작품에 없는 분류의 { $count }개는 { $category } 분류로 들어가요
pack-warnings = 경고 { $count }개
pack-errors = 오류 { $count }개
pack-more = 그 밖에 { $count }개
pack-take = { $count ->
    [1] 이 문제 가져오기
   *[other] { $count }개 모두 가져오기
  }
pack-drop = 그만두기
pack-kept = 나에게만 보여요. 버튼을 누르면 여기 보이는 그대로 가져와요. { $time }에 지워져요.
pack-errors-title = 아무것도 가져오지 않았어요
pack-errors-hint = 파일을 고쳐서 다시 가져와 주세요. 전부 들어오거나, 하나도 안 들어오거나예요.
pack-taken = ✅ **{ $name }** 팩을 가져왔어요. 이제 문제 { $count }개가 참가자들이 본 회차까지 이 서버의 게임에 나와요.
pack-taken-hint = 모든 팩은 /pack list에서 볼 수 있어요. 잠시 빼 두려면 /pack disable을 써 주세요.
pack-dropped = 그만뒀어요. 아무것도 가져오지 않았어요.
pack-added = ✅ **{ $name }** 팩에 넣었어요. 이제 문제 { $count }개가 있어요.
pack-form-title = 우리 서버의 문제
pack-form-pack = 어느 팩에
pack-form-pack-hint = 그런 이름의 팩이 없으면 새로 만들어요.
pack-of-ours = 우리 서버의 문제

pack-list-title = 문제 팩
pack-shipped = **{ $show }** · 문제 { $count }개, 기본으로 들어 있음
pack-list-own = **이 서버의 팩**
pack-list-none = 아직 이 서버의 팩이 없어요. /pack import로 파일이나 입력창에서 문제를 가져올 수 있어요.
pack-list-hint = 이 서버의 팩은 작품에 문제를 더할 뿐, 기본으로 들어 있는 것을 바꾸지 않아요. /trivia review로 문제를 하나씩 뺄 수 있어요.
pack-line-enabled = 🟢 켜짐 · **{ $name }** · { $show } · 문제 { $count }개
pack-line-disabled = ⚪ 꺼짐 · **{ $name }** · { $show } · 문제 { $count }개
pack-whose = { $name } 님이 가져옴 · { $time }
pack-now-enabled = 🟢 **{ $name }** 팩을 켰어요: 문제 { $count }개가 나올 수 있어요.
pack-now-disabled = ⚪ **{ $name }** 팩을 껐어요: 문제 { $count }개가 더는 나오지 않아요. /pack enable로 되돌려요.
pack-remove-title = 팩을 뺄까요?
pack-remove-ask = **{ $name }** 팩이 문제 { $count }개와 함께 없어져요. 그 문제로 얻은 점수는 남아요. 지금 나와 있는 문제는 점수에 반영되지 않아요.
pack-remove-button = 빼기
pack-export-first = 먼저 내보내기
pack-removed = **{ $name }** 팩을 뺐어요. 점수는 그대로예요.
pack-exported = **{ $name }**: 문제 { $count }개. 이 파일은 /pack import로 다시 가져올 수 있어요.

trivia-from-pack = { $pack } 팩
trivia-from-pack-by = { $pack } 팩, { $author } 제공

refusal-pack-gone = 이 서버에 그런 팩은 없어요. 목록에서 골라 주세요.
refusal-pack-preview-gone = 이 가져오기는 끝났어요. 이미 가져왔거나, 그만뒀거나, 너무 오래 지났어요. 파일을 다시 가져와 주세요.
refusal-pack-file-gone = 디스코드에서 파일을 받지 못했어요. 다시 해 주세요.
refusal-pack-name-taken = “{ $name }” 팩이 이미 있어요. 다른 이름을 고르거나 그 팩을 먼저 빼 주세요.
refusal-pack-other-show = “{ $name }” 팩은 다른 작품의 팩이에요. 다른 팩이나 새 이름을 골라 주세요.
refusal-pack-many = 이 서버의 팩이 이미 { $most }개예요. 먼저 하나를 빼 주세요.
refusal-pack-questions-many = 서버마다 문제는 { $most }개까지예요. 지금 { $there }개 있어요.
refusal-pack-no-question = 문제로 쓸 수 없어요. 선택지는 서로 달라야 하고 버튼 하나에 들어갈 길이여야 해요.
pack-some = 예시:
pack-some-covered = ⚠️ **스포일러일 수 있음** · 예시, 파일에 적힌 범위는 { $reach }
