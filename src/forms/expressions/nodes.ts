import type { ASTNode, BinaryOperator } from '@marcbachmann/cel-js'
import { loops } from './vocabulary.ts'

type BinaryNode = Extract<ASTNode, { op: BinaryOperator | '||' | '&&' }>

const binaryOperators: ReadonlySet<string> = new Set(
  '== != in || && + - * / % < <= > >='.split(' '),
)

export const isBinary = (node: ASTNode): node is BinaryNode => binaryOperators.has(node.op)

/** The nodes under a node that have a value: the name given by a loop has none. */
export function operandsOf(node: ASTNode): readonly ASTNode[] {
  if (isBinary(node)) return node.args
  switch (node.op) {
    case '.':
      return [node.args[0]]
    case 'call':
      return node.args[1]
    case 'rcall':
      return [node.args[1], ...node.args[2].slice(loops.has(node.args[0]) ? 1 : 0)]
    case '!_':
    case '-_':
      return [node.args]
    case '?:':
    case 'list':
      return node.args
    default:
      return []
  }
}
