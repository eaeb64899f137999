/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export const randomFrom = seed => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/** About how long each text is, in characters. */
const length = 3_000

const filled = make => {
  let text = ''
  while (text.length < length) text += make()
  return text
}

const mixed = (seed, pieces) => {
  const random = randomFrom(seed)
  return filled(() => pieces[Math.floor(random() * pieces.length)])
}

const points = (seed, from, to) => {
  const random = randomFrom(seed)
  return filled(() => String.fromCodePoint(from + Math.floor(random() * (to - from))))
}

const bytes = seed => {
  const random = randomFrom(seed)
  return Uint8Array.from({ length: (length * 3) / 4 }, () => Math.floor(random() * 256))
}

/** Characters that a compatible form (NFKC) makes longer. */
const expanding = ['ﷺ', 'ﷻ', '㍿', '㌫', '㏒', 'ﬃ', '⑽', '℡', '🈁', '½', '…', '㋉', '⫶', '︙']

/** Texts of many kinds, each made the same way every time. */
export const textsOf = code => ({
  'English prose': mixed(1, [
    'The tests pass again after the second change. ',
    'Whoever reads the report sees what was done, and why it was done that way. ',
    'Nothing else in the folder has been touched, as far as we can tell. ',
    "It wasn't easy: the cause lay in a file that nobody had opened for years. ",
  ]),
  'German prose': mixed(2, [
    'Die Prüfung ist bestanden, und zwar größtenteils. ',
    'Überlange Zusammensetzungswörter gibt es öfters. ',
  ]),
  'Russian prose': mixed(3, ['Все проверки прошли успешно. ', 'Изменён только один файл в этой папке. ']),
  'Arabic prose': mixed(4, ['نجحت كل الاختبارات بعد التعديل. ', 'لم يتغير شيء آخر في المجلد. ']),
  'Hindi prose': mixed(5, ['सभी परीक्षण सफल रहे। ', 'फ़ोल्डर में और कुछ नहीं बदला गया है। ']),
  'Thai prose': mixed(6, ['การทดสอบทั้งหมดผ่านแล้ว', 'ไม่มีอะไรอื่นเปลี่ยนแปลงในโฟลเดอร์นี้']),
  'Chinese prose': mixed(7, [
    '所有测试都已通过。',
    '除此之外，文件夹里没有任何改动。',
    '原因在一个多年没有人打开过的文件里。',
  ]),
  'Japanese prose': mixed(8, ['すべてのテストに合格しました。', 'ほかのファイルは変更されていません。']),
  'Korean prose': mixed(9, ['모든 검사를 통과했습니다. ', '다른 파일은 바뀌지 않았습니다. ']),
  code: code.slice(0, length),
  JSON: JSON.stringify(
    Array.from({ length: 40 }, (_, id) => ({ id, name: `task-${id}`, ok: id % 3 > 0, ms: id * 17.25 })),
  ),
  'numbers and hex': filled(() => '0123456789abcdef 4711 3.14159 0xDEADBEEF '),
  base64: Buffer.from(bytes(10)).toString('base64'),
  'random bytes': Buffer.from(bytes(11)).toString('latin1'),
  'random bytes, read as UTF-8': Buffer.from(bytes(12)).toString('utf8'),
  emoji: mixed(13, ['🎉', '👩‍👩‍👧', '🇩🇪', '👍🏽', '❤️', '1️⃣', '🫠', '🪿']),
  whitespace: mixed(14, [' ', '  ', '\n', '\t', '\r\n', '\u00a0', '\u3000', '\n\n\n', '        ']),
  'control characters': points(15, 0, 32) + points(16, 0x7f, 0xa0),
  'combining marks': filled(() => 'a\u0301\u0302\u0303\u0304'),
  'any characters of the first plane': points(17, 0x20, 0xd800),
  'any characters beyond it': points(18, 0x10000, 0x30000),
  'halves of characters': points(19, 0xd800, 0xe000),
  'compatible forms': mixed(20, expanding),
  'the worst compatible form': filled(() => 'ﷺ'),
  'words that mean something to tokenizers': mixed(21, [
    '<|endoftext|>',
    '<|im_start|>',
    '<s>',
    '</s>',
    '[INST]',
    '<EOT>',
    '<META>',
    '<0x0A>',
  ]),
  'no spaces': filled(() => 'aAaAbBzZqQxX'),
})
