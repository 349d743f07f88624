/** Names for characters that are invisible or look like another one. No source file holds such a character itself. */

// Joiners and other invisible characters.
export const ZWNJ = '\u200c';
export const ZWJ = '\u200d';
export const ZWSP = '\u200b';
export const LRM = '\u200e';
export const RLM = '\u200f';
export const ALM = '\u061c';
export const SOFT_HYPHEN = '\u00ad';
export const NOT_SIGN = '\u00ac';
export const BOM = '\ufeff';
export const WORD_JOINER = '\u2060';

// Letters that look like others, and marks.
export const ARABIC_YEH = '\u064a';
export const ALEF_MAKSURA = '\u0649';
export const PERSIAN_YEH = '\u06cc';
export const ARABIC_KAF = '\u0643';
export const PERSIAN_KAF = '\u06a9';
export const HEH = '\u0647';
export const HEH_GOAL = '\u06c1';
export const HEH_DOACHASHMEE = '\u06be';
export const AE = '\u06d5';
export const HEH_WITH_YEH_ABOVE = '\u06c0';
export const TEH_MARBUTA = '\u0629';
export const HAMZA_ABOVE = '\u0654';
export const KASHIDA = '\u0640';

// As UTF-16 code units, for loops that read a text unit by unit.
export const ZWNJ_CODE = 0x200c;
export const AE_CODE = 0x6d5;
export const KASHIDA_CODE = 0x640;
export const NOT_SIGN_CODE = 0xac;
export const FATHATAN_CODE = 0x64b;
export const DAMMATAN_CODE = 0x64c;
export const KASRATAN_CODE = 0x64d;
export const FATHA_CODE = 0x64e;
export const KASRA_CODE = 0x650;
export const SHADDA_CODE = 0x651;
export const SUKUN_CODE = 0x652;
export const SUPERSCRIPT_ALEF_CODE = 0x670;
