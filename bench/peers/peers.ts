import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Analyser, Analysis, Want } from '../analyser.js'
import { BenchError } from '../data-file.js'
import type { Layout } from '../parse/layout.js'
import { startPeer, type PeerProcess } from './peer-process.js'
import type { Request } from './protocol.js'

const folder = fileURLToPath(new URL('.', import.meta.url))
const work = join(folder, '.work')

/** A tool to compare with: the step of setup.mjs that installs it, and how its adapter is started. */
interface Peer {
  readonly setup: string
  readonly start: () => [command: string, ...args: string[]]
}

/** Most heap of the Java process. */
const HEAP = '-Xmx6g'

const PEERS: Readonly<Record<string, Peer>> = {
  compromise: { setup: 'javascript', start: () => [process.execPath, 'compromise.mjs'] },
  wink: { setup: 'javascript', start: () => [process.execPath, 'wink.mjs'] },
  spacy: {
    setup: 'spacy',
    start: () => [join(work, 'spacy', 'bin', 'python'), 'spacy_peer.py']
  },
  corenlp: {
    setup: 'corenlp',
    start: () => {
      const jars = readFileSync(join(work, 'corenlp.classpath'), 'utf8').trim()
      const quiet = ['-XX:ActiveProcessorCount=1', '-XX:+UseSerialGC', HEAP]
      return ['java', ...quiet, '-cp', jars, join('corenlp', 'CoreNlpPeer.java')]
    }
  }
}

/** Names that `--peers` knows. */
export const PEER_NAMES = Object.keys(PEERS)

/** Peers to run, and those that are not installed. */
export interface Wanted {
  readonly installed: readonly string[]
  readonly missing: readonly string[]
}

/**
 * The peers of `--peers`: `all`, `none`, or names with commas between them.
 * @throws BenchError for a name that is none of theirs.
 */
export function wantedPeers(option: string): Wanted {
  const names = option === 'all' ? PEER_NAMES : option === 'none' ? [] : option.split(',').map(name => name.trim())
  const unknown = names.filter(name => !(name in PEERS))
  if (unknown.length > 0) {
    throw new BenchError(`no peer is called ${unknown.join(', ')}; there are ${PEER_NAMES.join(', ')}, all and none`)
  }
  const has = (name: string) => existsSync(join(work, `${PEERS[name]?.setup ?? ''}.installed`))
  return { installed: names.filter(has), missing: names.filter(name => !has(name)) }
}

/**
 * Starts the adapter of a peer.
 * @throws BenchError where it does not come up.
 */
export async function openPeer(name: string): Promise<Analyser> {
  const [command, ...args] = PEERS[name]?.start() ?? ['']
  const running = await startPeer(command, args, folder)
  const { hello } = running
  return {
    name: hello.name,
    version: hello.version,
    layers: new Set(hello.layers),
    analyse: (layout, { gold, want }) => {
      if (gold) return running.ask(givenRequest(layout, want))
      return want === 'quotes' || want === 'all'
        ? running.ask({ text: layout.text, want })
        : byParagraph(layout, want, running)
    },
    close: running.close
  }
}

function givenRequest({ text, words, starts }: Layout, want: Want): Request {
  return { text, want, words: words.map(({ start, end }) => [start, end] as const), starts }
}

/** Paragraphs are read one by one: no tool is asked to know what a blank line means. */
async function byParagraph({ text, paragraphs }: Layout, want: Want, running: PeerProcess): Promise<Analysis> {
  const parts: Analysis[] = []
  for (const { start, end } of paragraphs) {
    parts.push(moved(await running.ask({ text: text.slice(start, end), want }), start))
  }
  return {
    sentences: parts.flatMap(part => part.sentences),
    names: parts.flatMap(part => part.names),
    quotes: parts.flatMap(part => part.quotes)
  }
}

/** An analysis of a part of a text that begins at `by`, with the offsets of the text. */
function moved({ sentences, names, quotes }: Analysis, by: number): Analysis {
  const move = <T extends { start: number; end: number }>(one: T): T => ({
    ...one,
    start: one.start + by,
    end: one.end + by
  })
  return {
    sentences: sentences.map(words => words.map(move)),
    names: names.map(move),
    quotes: quotes.map(({ content, source, cue }) => ({
      content: move(content),
      source: source === null ? null : move(source),
      cue: cue === null ? null : move(cue)
    }))
  }
}
