import { z } from 'zod'
import { findingShape } from './finding.js'
import { reference, span, when } from './span.js'

export const standing = z.enum(['named', 'role', 'body', 'document', 'media', 'anonymous', 'unattributed'])
export type Standing = z.infer<typeof standing>

export const quotation = z.enum(['direct', 'indirect', 'mixed'])
export type Quotation = z.infer<typeof quotation>

export const act = z.enum([
  'say',
  'confirm',
  'deny',
  'admit',
  'claim',
  'accuse',
  'criticise',
  'praise',
  'warn',
  'threaten',
  'commit',
  'announce',
  'request',
  'propose',
  'estimate',
  'express-concern',
  'decline-comment'
])
export type Act = z.infer<typeof act>

/**
 * An attribution relation (source, cue and content in the terms of PARC3 and PolNeAR): words, thoughts or a stance that
 * the text puts on somebody.
 */
export const statement = z
  .object({
    ...findingShape,
    speakers: z.array(z.string()).readonly().describe('entity ids; empty when nobody is named or described'),
    source: z.array(span).readonly(),
    standing,
    cue: z.array(span).readonly(),
    content: z.array(span).readonly(),
    quotation,
    act,
    addressee: reference.nullable(),
    when: when.nullable(),
    within: z.string().nullable().describe('the statement that reports this one')
  })
  .readonly()
export type Statement = z.infer<typeof statement>
