import { describe, expect, it } from 'vitest'
import { loadLemmatizer } from './lemmatizer.js'

const lemmatize = loadLemmatizer()

describe('lemmatizer', () => {
  it.each([
    ['hoped', 'VERB', 'VBD', 'hope'],
    ['stopped', 'VERB', 'VBD', 'stop'],
    ['running', 'VERB', 'VBG', 'run'],
    ['dying', 'VERB', 'VBG', 'die'],
    ['died', 'VERB', 'VBD', 'die'],
    ['carries', 'VERB', 'VBZ', 'carry'],
    ['accuses', 'VERB', 'VBZ', 'accuse'],
    ['overthrew', 'VERB', 'VBD', 'overthrow'],
    ['withdrawn', 'VERB', 'VBN', 'withdraw'],
    ['warned', 'VERB', 'VBD', 'warn'],
    ['killing', 'VERB', 'VBG', 'kill'],
    ['agreed', 'VERB', 'VBD', 'agree'],
    ['freed', 'VERB', 'VBN', 'free'],
    ['decreed', 'VERB', 'VBD', 'decree'],
    ['need', 'VERB', 'VBD', 'need'],
    ['n’t', 'PART', 'RB', 'not'],
    ['’s', 'AUX', 'VBZ', 'be'],
    ['women', 'NOUN', 'NNS', 'woman'],
    ['spokesmen', 'NOUN', 'NNS', 'spokesman'],
    ['parties', 'NOUN', 'NNS', 'party'],
    ['losses', 'NOUN', 'NNS', 'loss'],
    ['larger', 'ADJ', 'JJR', 'large'],
    ['longer', 'ADJ', 'JJR', 'long'],
    ['biggest', 'ADJ', 'JJS', 'big'],
    ['Netherby', 'PROPN', 'NNP', 'Netherby']
  ])('%s as %s %s is %s', (form, upos, xpos, lemma) => {
    expect(lemmatize(form, upos, xpos)).toBe(lemma)
  })

  it('leaves a word that is not inflected', () => {
    expect(lemmatize('bus', 'NOUN', 'NN')).toBe('bus')
  })
})
