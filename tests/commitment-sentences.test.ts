import { PASSING_COMMITMENTS, runCommitmentTable } from './sentences/commitments/run.js'
import { commitmentTextsOf, loadCommitmentTable } from './sentences/commitments/table.js'
import { describeReading, describeTable } from './sentences/table-tests.js'

const { cases, published } = loadCommitmentTable()
const texts = commitmentTextsOf(cases)

describeTable('the table of commitments', { cases, texts })
describeReading(PASSING_COMMITMENTS.file, texts, () => runCommitmentTable(cases, published))
