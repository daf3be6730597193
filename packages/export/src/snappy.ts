/** Positions of four bytes seen before, by their hash. */
const seen = new Uint32Array(1 << 14)

/** A copy tells how far back it begins in two bytes. */
const farthest = 0xffff

/** Near the end no copy begins, so that four bytes can always be read. */
const margin = 15

/**
 * Packs bytes by Snappy (https://github.com/google/snappy, format_description.txt): literals, and copies of what came before. It looks for
 * copies as hyparquet-writer's own compressor does, after snappyjs (MIT, copyright 2016 Zhipeng Jia), and makes the same bytes, but writes
 * them where they belong instead of appending each to a buffer that grows.
 */
export function packSnappy(input: Uint8Array): Uint8Array {
  // What cannot be packed grows by a byte in sixty, and by its length in front.
  const output = Buffer.allocUnsafeSlow(32 + input.length + Math.floor(input.length / 6))
  let to = writeLength(output, input.length)
  let literal = 0
  if (input.length >= margin) {
    const view = new DataView(input.buffer, input.byteOffset, input.byteLength)
    const bits = Math.min(14, 31 - Math.clz32(input.length))
    const shift = 32 - bits
    seen.fill(0, 0, 1 << bits)
    const limit = input.length - margin
    let at = 1
    let next = view.getInt32(at, true)
    search: for (;;) {
      // The longer nothing is found, the fewer places are tried.
      let tries = 32
      let following = at
      let candidate: number
      let word: number
      do {
        at = following
        word = next
        following = at + (tries++ >>> 5)
        if (at > limit) break search
        // Beyond the limit it is not looked at.
        if (following <= limit) next = view.getInt32(following, true)
        const slot = hash(word, shift)
        candidate = seen[slot] as number
        seen[slot] = at
      } while (at - candidate > farthest || view.getInt32(candidate, true) !== word)
      to = writeLiteral(output, to, input, literal, at)
      do {
        const start = at
        let length = 4
        while (at + length < input.length && input[at + length] === input[candidate + length]) length++
        at += length
        to = writeCopy(output, to, start - candidate, length)
        literal = at
        if (at >= limit) break search
        seen[hash(view.getInt32(at - 1, true), shift)] = at - 1
        word = view.getInt32(at, true)
        const slot = hash(word, shift)
        candidate = seen[slot] as number
        seen[slot] = at
      } while (at - candidate <= farthest && view.getInt32(candidate, true) === word)
      at++
      next = view.getInt32(at, true)
    }
  }
  if (literal < input.length) to = writeLiteral(output, to, input, literal, input.length)
  return output.subarray(0, to)
}

function hash(word: number, shift: number): number {
  return Math.imul(word, 0x1e35a7bd) >>> shift
}

/** Seven bits a byte, the lowest first; all but the last have the highest bit. */
function writeLength(output: Uint8Array, length: number): number {
  let to = 0
  let left = length
  for (; left > 0x7f; left >>>= 7) output[to++] = (left & 0x7f) | 0x80
  output[to++] = left
  return to
}

/** Gives the position behind, as `writeCopy` does. */
function writeLiteral(output: Uint8Array, start: number, input: Uint8Array, from: number, end: number): number {
  let to = start
  const last = end - from - 1
  if (last < 60) output[to++] = last << 2
  else {
    const bytes = last < 0x100 ? 1 : last < 0x10000 ? 2 : last < 0x1000000 ? 3 : 4
    output[to++] = (59 + bytes) << 2
    for (let byte = 0; byte < bytes; byte++) output[to++] = last >>> (byte * 8)
  }
  // A view for each of many short ones would cost more than their bytes.
  if (last < 64) for (let at = from; at < end; at++) output[to++] = input[at] as number
  else {
    output.set(input.subarray(from, end), to)
    to += last + 1
  }
  return to
}

function writeCopy(output: Uint8Array, start: number, offset: number, length: number): number {
  let to = start
  let left = length
  // At most 64 bytes a copy, and what remains must be four or more.
  while (left > 0) {
    const part = left >= 68 ? 64 : left > 64 ? 60 : left
    if (part < 12 && offset < 2048) {
      output[to++] = 1 + ((part - 4) << 2) + ((offset >>> 8) << 5)
      output[to++] = offset
    } else {
      output[to++] = 2 + ((part - 1) << 2)
      output[to++] = offset
      output[to++] = offset >>> 8
    }
    left -= part
  }
  return to
}
