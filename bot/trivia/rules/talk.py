"""What people cry out beside their answers: laughter, sounds, and a few words that are no answer to anything.

It holds for any question alike: were only what is wrong taken for talk, the others would know what is right.
"""

from __future__ import annotations

import re

from bot.trivia.rules.wording import folded, words

# As they come out of `folded`, where Korean letters that stand alone are those that begin or carry a syllable.
_LAUGHTER = (
    r"l+o+l+[sz]?|lmf?ao+|rofl|x+d+|k{2,}",
    r"[bm]?w?a*(?:h+[aeiou]+){2,}h*|(?:j+[aei]+){2,}j*",
    r"m+d+r+|p+t+d+r+",
    r"[ᄏᄒ]+|(?:하|헤|히|호|크|흐){2,}",
)
_SOUNDS = (
    r"[aeuo]+h+|h+m+|m+h*m+|u+g+h+|a+w+|e+w+|[oa]*o+ps+|wo+w+|wh?oa+h*|y+a+y+|p+f+",
    r"b+a+h+|o+u+f+|a+y+|u+y+|b+u+a+h*",
    r"[ᅲᅮᅡ]+|헐+|(?:우?와)+아*|오+|아+|어+|음+|흠+|엥+|앗",
)
_WORDS = r"omf?g|wtf|idk|gg+|brb|bruh|dunno|jsp|ns[ep]|ostras|대박|ᄃᄃ+"
_EXCLAMATION = re.compile("|".join((*_LAUGHTER, *_SOUNDS, _WORDS)))


def is_exclamation(text: str) -> bool:
    """Whether each word of a text is one that people cry out."""
    return all(_EXCLAMATION.fullmatch(word) for word in words(folded(text)))
