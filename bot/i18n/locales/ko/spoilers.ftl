spoils = ⚠️ **스포일러** · { $show } · { $episode }까지
reach = { $episode }까지
reach-nothing = 안 봐도 괜찮음
spoiler-sources = 출처: { $sources }
spoiler-reply = ↪ [이 메시지에 답장]({ $link })
spoiler-form-title = 스포일러 없이 말하기
spoiler-form-text = 내용
spoiler-posted = 가려서 내 이름으로 올렸어요.
wrap-form-title = 글을 스포일러 태그로 감싸기
wrap-done = 여기 있어요. 복사해서 쓰면 돼요:
mark-done = 가렸어요. 쓴 사람 이름으로 다시 올라가 있어요.
mark-gone = 그사이 누가 메시지를 지워서, 가려서 올린 사본도 지웠어요.
mark-original-stays = 가린 사본은 올렸지만 디스코드가 원본을 지우지 못하게 했어요. 원본은 직접 지워 주세요.
plot-menu-title = { $show }에서 일어나는 일
plot-menu-choose = 무엇에 대해 말할까요?
plot-menu-hint = 여기에 스포일러 태그로 올라가요. 목록에 없는 것은 명령어의 “{ name-option-point }” 옵션에서 찾을 수 있어요.
progress-title = 어디까지 봤나요?
progress-row = **{ $show }** · { $episode }
progress-up-to = { $episode }까지
progress-nothing = 아직 안 봄
progress-empty = 아직 알려 주지 않았어요. /progress set으로 알려 주면 게임과 스포일러를 거기에 맞출게요.
progress-private = 다른 사람에게는 보이지 않고, 모든 서버에서 똑같이 쓰여요.
progress-set = **{ $show }** 진도를 저장했어요: { $episode }. 같은 명령어로 언제든 되돌릴 수 있어요.
progress-watched-button = { $episode } 봤어요
progress-menu = 어디까지 봤나요?
progress-menu-nothing = 아직 아무것도 안 봤어요
progress-back-button = 되돌리기: { $episode }
progress-further = **{ $show }** 작품은 이미 { $reached }까지 봤으니 그대로 둘게요.
progress-cleared = { $count ->
    [0] 지울 진도가 없었어요.
    [1] 진도를 지웠어요.
   *[other] 작품 { $count }개의 진도를 모두 지웠어요.
  }
guard-set = 이제 { $channel } 채널에서 **{ $show }** 이야기를 자유롭게 할 수 있어요: { $episode }.
guard-nothing = 스포일러가 없는 것만
guard-cleared = { $count ->
    [0] { $channel } 채널에는 따로 정한 허용 회차가 없었어요.
   *[other] { $channel } 채널에 따로 정한 허용 회차를 없앴어요.
  }
guard-list-title = 채널마다 어디까지 이야기해도 되나요
guard-list-row = { $channel } · { $show } · { $episode }
guard-list-empty = 아직 허용 회차를 정한 채널이 없어요. 스포일러가 없는 것만 가리지 않고 보여 줘요. /guard channel로 정할 수 있어요.
guard-list-more = 그 밖에 { $count }개.
repost-yours = 내 이름으로 올라가 있는 글이에요. 무엇을 바꿀까요?
repost-episode = 어느 회차의 스포일러인가요?
repost-edit = 고치기
repost-delete = 지우기
repost-form-title = 내 이름으로 올라간 글 고치기
repost-relabelled = 바꿨어요. 이제 { $episode } 스포일러로 표시돼요.
repost-edited = 고쳤어요. 새 글도 모두 가려져 있어요.
repost-deleted = 지웠어요.
