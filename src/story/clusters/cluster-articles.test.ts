import { describe, expect, it } from 'vitest'
import { readingOf } from '../testing/reading-of.js'
import { loadWording } from '../text/words.js'
import { articleViews } from './article-views.js'
import type { ArticleProfile } from './cell.js'
import { clusterArticles } from './cluster-articles.js'
import { loadJoinWeights } from './join-decision.js'
import { sparseOf } from './sparse.js'

const wording = loadWording(null)
const options = { weights: loadJoinWeights(null) }
const FERRY_A =
  'The ferry Halina ran aground off Port Sorrel on Monday and forty passengers were taken ashore by fishermen. The harbour master of Port Sorrel said the ferry had lost its engine.'
const FERRY_B =
  'Fishermen rescued passengers of the ferry Halina after it hit rocks near Port Sorrel. The harbour master blamed the engine of the ferry.'
const ORCHARD =
  'Apple growers in the Tamber Valley expect a poor harvest after a late frost. Growers asked the ministry of farming for loans.'

function profile(text: string, day: number | null = 0): ArticleProfile {
  return { views: sparseOf(articleViews(readingOf('a', text).article, wording)), meaning: null, day }
}

describe('clusterArticles', () => {
  it('puts two reports of one event into one story, even where they are the only articles', () => {
    expect(clusterArticles([profile(FERRY_A), profile(FERRY_B)], options)).toEqual([[0, 1]])
  })

  it('opens a story for a report of something else', () => {
    expect(clusterArticles([profile(FERRY_A), profile(ORCHARD), profile(FERRY_B)], options)).toEqual([[0, 2], [1]])
  })

  it('lets a missing date decide nothing', () => {
    expect(clusterArticles([profile(FERRY_A, null), profile(FERRY_B, 40_000)], options)).toEqual([[0, 1]])
  })

  it('gives an article without words a story of its own', () => {
    expect(clusterArticles([profile(' '), profile(' ')], options)).toEqual([[0], [1]])
  })

  it('keeps apart two events of one kind at other places and times', () => {
    const east = 'A bridge over the river Lenn was closed in the town of Ostry after cracks were found.'
    const west = 'A bridge was closed near the port of Calder after a lorry struck its parapet.'
    expect(clusterArticles([profile(east, 0), profile(west, 400)], options)).toEqual([[0], [1]])
  })
})
