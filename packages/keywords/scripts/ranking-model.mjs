// A linear ranking model: the chosen terms of a text should get most of a softmax over all its terms (the listwise "top one" loss of
// Cao et al. 2007, "Learning to rank: from pairwise approach to listwise approach"). The loss is convex, so Newton's method finds the
// one best set of weights; nothing is random.

/** Strength of the pull towards nought, per squared weight of a feature scaled to unit variance. */
const ridge = 25
const rounds = 20

/**
 * Weights that rank the chosen terms first.
 *
 * @param {{ figures: number[][], chosen: boolean[], weight: number }[]} texts
 * @returns {number[]}
 */
export function learnWeights(texts) {
  const used = texts.filter(({ chosen }) => chosen.includes(true))
  const scales = measureScales(used)
  const scaled = used.map((text) => scaleText(text, scales))
  const size = scales.length
  let weights = new Array(size).fill(0)
  let worth = measureWorth(scaled, weights)
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => -ridge * weight)
    const bend = weights.map((_, row) => weights.map((_, column) => (row === column ? ridge : 0)))
    for (const text of scaled) addText(text, weights, slope, bend)
    const step = solve(bend, slope)
    // A whole step may be too long: it is halved until it gains.
    for (let share = 1; share > 0.001; share /= 2) {
      const next = weights.map((weight, index) => weight + share * step[index])
      const nextWorth = measureWorth(scaled, next)
      if (nextWorth < worth) continue
      weights = next
      worth = nextWorth
      break
    }
  }
  return weights.map((weight, index) => weight / scales[index])
}

/** A text's figures by their scales, and how much it counts. */
function scaleText({ figures, chosen, weight }, scales) {
  const count = chosen.filter(Boolean).length
  return {
    rows: figures.map((row) => row.map((figure, index) => figure / scales[index])),
    chosen,
    count,
    // The root: a text with many chosen terms tells more, but not as many times more.
    scale: weight / Math.sqrt(count),
  }
}

/** What is to be made as great as can be: the logarithm of the likelihood, less the pull towards nought. */
function measureWorth(texts, weights) {
  const pull = (ridge / 2) * weights.reduce((sum, weight) => sum + weight * weight, 0)
  return texts.reduce((sum, { rows, chosen, count, scale }) => {
    const scores = rows.map((row) => multiply(row, weights))
    const highest = Math.max(...scores)
    const total = highest + Math.log(scores.reduce((powers, score) => powers + Math.exp(score - highest), 0))
    const won = scores.reduce((part, score, at) => (chosen[at] ? part + score : part), 0)
    return sum + scale * (won - count * total)
  }, -pull)
}

function multiply(row, weights) {
  let sum = 0
  for (let index = 0; index < row.length; index++) sum += row[index] * weights[index]
  return sum
}

/** Adds one text to the gradient and the Hessian. */
function addText({ rows, chosen, count, scale }, weights, slope, bend) {
  const size = weights.length
  const shares = softmax(rows.map((row) => multiply(row, weights)))
  const mean = new Array(size).fill(0)
  rows.forEach((row, at) => {
    const share = shares[at]
    const pull = (Number(chosen[at]) - count * share) * scale
    for (let f = 0; f < size; f++) {
      slope[f] += pull * row[f]
      mean[f] += share * row[f]
      for (let g = 0; g <= f; g++) bend[f][g] += count * share * scale * row[f] * row[g]
    }
  })
  for (let f = 0; f < size; f++) {
    for (let g = 0; g <= f; g++) {
      bend[f][g] -= count * scale * mean[f] * mean[g]
      bend[g][f] = bend[f][g]
    }
  }
}

function measureScales(texts) {
  const rows = texts.flatMap(({ figures }) => figures)
  return rows[0].map((_, index) => {
    const mean = rows.reduce((sum, row) => sum + row[index], 0) / rows.length
    const variance = rows.reduce((sum, row) => sum + (row[index] - mean) ** 2, 0) / rows.length
    return Math.sqrt(variance) || 1
  })
}

function softmax(scores) {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** Gaussian elimination with pivots. */
function solve(matrix, vector) {
  const rows = matrix.map((row, index) => [...row, vector[index]])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row
    }
    const chosen = rows[pivot]
    rows[pivot] = rows[column]
    rows[column] = chosen
    for (let row = 0; row < size; row++) {
      if (row === column) continue
      const factor = rows[row][column] / chosen[column]
      for (let at = column; at <= size; at++) rows[row][at] -= factor * chosen[at]
    }
  }
  return rows.map((row, index) => row[size] / row[index])
}
