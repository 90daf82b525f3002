import { PASSING_FIGURES, runFigureTable } from './sentences/figures/run.js'
import { figureTextsOf, loadFigureTable } from './sentences/figures/table.js'
import { describeReading, describeTable } from './sentences/table-tests.js'

const { cases, published } = loadFigureTable()
const texts = figureTextsOf(cases)

describeTable('the table of figures', { cases, texts })
describeReading(PASSING_FIGURES.file, texts, () => runFigureTable(cases, published))
