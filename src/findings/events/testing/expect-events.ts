import { expect, it } from 'vitest'
import type { Event } from '../../../record/index.js'
import { eventLines, eventsOf, partiesOf, type Cast, type Said } from './event-lines.js'
import { plainText, treeOf } from '../../../language/testing/tree-of.js'

export type { Cast, Said }

/** One sentence in brackets, or several (see `treeOf`). */
export type Tree = string | readonly string[]

/** A sentence, its entities and the lines of its events. */
export type Case = readonly [tree: string, cast: Cast, lines: readonly string[]]

/** Two states, for trees where nobody else acts. */
export const STATES: Cast = { Kenya: 'state', Uganda: 'state' }

/** The events of a tree. */
export function eventsIn(tree: Tree, cast: Cast, said: readonly Said[] = []): Event[] {
  return eventsOf(treeOf(...[tree].flat()), cast, said)
}

/** The events of a tree as lines: type, status, who, to whom. */
export function linesIn(tree: Tree, cast = STATES, said: readonly Said[] = []): string[] {
  return eventLines(treeOf(...[tree].flat()), cast, said)
}

/** An event as a line: type and mode, status, who, to whom. */
export function lineWithMode(event: Event): string {
  const mode = event.mode === null ? '' : `/${event.mode}`
  return `${event.type}${mode} ${event.status} ${partiesOf(event)}`
}

/** Expects these events of a tree, and no others. */
export function expectEvents(tree: Tree, cast: Cast, lines: readonly string[]): void {
  expect(linesIn(tree, cast)).toEqual(lines)
}

/** Expects these events of a tree with their modes, and no others. */
export function expectWithMode(tree: Tree, cast: Cast, lines: readonly string[]): void {
  expect(eventsIn(tree, cast).map(lineWithMode)).toEqual(lines)
}

/** A test for each case, under the name of its sentence. */
export function testEach(cases: readonly Case[]): void {
  for (const [tree, cast, lines] of cases)
    it(plainText(tree), () => {
      expectEvents(tree, cast, lines)
    })
}
