import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { BenchError } from '../data-file.js'
import type { Answer, Hello, Request } from './protocol.js'

/** Characters of an adapter's standard error that are kept for the message when it fails. */
const KEPT = 2000

/** The adapter of another tool, running; one request at a time. */
export interface PeerProcess {
  readonly hello: Hello
  readonly ask: (request: Request) => Promise<Exclude<Answer, { error: string }>>
  readonly close: () => Promise<void>
}

/**
 * Starts an adapter and waits until it says who it is.
 * @throws BenchError where it ends, or answers with an error; its message holds the end of the adapter's own.
 */
export async function startPeer(command: string, args: readonly string[], folder: string): Promise<PeerProcess> {
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' }
  const child = spawn(command, args, { cwd: folder, env, stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-KEPT)))
  const ended = new Promise<never>((_, reject) => {
    child.on('error', error => {
      reject(new BenchError(`${command} does not start: ${error.message}`))
    })
    child.on('close', code => {
      reject(new BenchError(`${command} ended with ${String(code)}: ${said.trim()}`))
    })
  })
  ended.catch(() => undefined)
  child.stdin.on('error', () => undefined)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const read = async () => {
    const line = await Promise.race([lines.next(), ended])
    return JSON.parse(line.done === true ? await ended : line.value) as unknown
  }
  const hello = (await read()) as Hello
  const ask: PeerProcess['ask'] = async request => {
    child.stdin.write(`${JSON.stringify(request)}\n`)
    const answer = (await read()) as Answer
    if ('error' in answer) throw new BenchError(`${hello.name} failed: ${answer.error}`)
    return answer
  }
  return { hello, ask, close: () => closed(child) }
}

function closed(child: ChildProcess): Promise<void> {
  return new Promise(done => {
    if (child.exitCode !== null) {
      done()
      return
    }
    child.once('close', () => {
      done()
    })
    child.stdin?.end()
  })
}
