import { Optional } from '@marcbachmann/cel-js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileExpression } from '#forms/expressions/compile.ts'
import {
  createEnvironment,
  expressionLimits,
  type Variable,
} from '#forms/expressions/environment.ts'
import { lowerScalar } from '#forms/expressions/lower.ts'
import { columns, compile, errors, scalar, values } from '#tests/builders/expressions.ts'

describe('what an expression may not say (stack notes, traps 1 to 11)', () => {
  it.each([
    // 1. What escapes the checker.
    ['has(postes.nope)', 'fonction'],
    ['nature.?x == "a"', 'bien écrite'],
    ['postes[0].titre == "A"', 'point'],
    ['departements[0] == "38"', 'n’est pas permise'],
    ['{"a": 1} == {"a": 1}', 'trop'],
    ['null == null', 'textes'],
    ['cel.bind(x, 1, x == 1)', 'n’est pas permis'],
    ['dyn(1) == 1', 'fonction'],
    ['type(1) == type(2)', 'fonction'],
    ['adresse.commune == "x"', 'point'],
    ['postes.map(p, p.nope).exists(x, x == "a")', 'colonne'],
    // 2. Regular expressions.
    ['valeur(nom, "").matches("(a+)+$")', 'régulières'],
    // 3. Size and cost.
    ['postes.all(a, postes.all(b, postes.all(c, true)))', 'au plus 2'],
    ['valeur(nom, "") + "x" == "ax"', 'calculent'],
    ['departements + departements == departements', 'calculent'],
    // 7 and 8. Absence.
    ['zone_blanche', 'peut manquer'],
    ['total > euros(3)', 'peut manquer'],
    ['nature == nom', 'peut manquer'],
    // 9. Decimals, great integers, units.
    ['valeur(effectif, 0) > 1.5', 'virgule'],
    ['valeur(effectif, 0) > 9007199254740992', 'trop grand'],
    [
      'valeur(total, euros(0)) + valeur(quotite, etp(0)) > euros(1)',
      'un montant et un nombre d’ETP',
    ],
    ['valeur(total, euros(0)) > 3', 'un montant et un nombre entier'],
    ['euros("12,345") > euros(0)', '2 décimales'],
    ['euros(valeur(effectif, 0)) > euros(0)', 'guillemets'],
    ['date("2025-02-30") < aujourdhui', 'date'],
    ['valeur(nom, "") < "b"', '< et >'],
    ['publics == ["jeunes"]', 'in champ'],
    // 10. Options, names.
    ['nature == "premier"', '«\u00a0premiere\u00a0», «\u00a0renouvellement\u00a0»'],
    ['"premier" == nature', 'réponses possibles'],
    ['nature in ["premiere", "x"]', 'réponses possibles'],
    ['"vieux" in publics', 'réponses possibles'],
    ['publics.exists(p, p == "vieux")', 'réponses possibles'],
    ['valeur(nature, "x") == "premiere"', 'réponses possibles'],
    ['postes.exists(p, p.origine == "neuf")', 'réponses possibles'],
    ['postes.map(p, p.origine).exists(o, o == "neuf")', 'réponses possibles'],
    ['postes.exists(nature, true)', 'déjà'],
    ['postes.exists(p, postes.exists(p, true))', 'déjà'],
    ['postes.exists(structure, true)', 'déjà'],
    ['inconnu == 1', 'ni un champ'],
    ['structure.siret == "1"', 'faits connus'],
    ['structure == structure', 'seul'],
    ['compte(budget, "charges", "99") > euros(0)', 'compte'],
    ['budget.benefice > euros(0)', 'budget'],
    ['somme(nom) > 0', 'somme'],
    ['nom.exists(x, true)', 'parcourt'],
    ['compte(budget, valeur(nom, ""), "74") > euros(0)', 'guillemets'],
    ['nom.inconnue()', 'n’est pas permis'],
    ['postes.map(p, p)', 'seul'],
    ['nature in nom', 'ne s’applique pas'],
    ['postes == postes', 'ne se comparent pas'],
    ['date("demain") < aujourdhui', 'date'],
    ['euros("999 999 999 999 999 999") > euros(0)', '2 décimales'],
    ['departements.exists(1, true)', 'nom donné à la ligne'],
    ['nom.startsWith("a") ? 1 : "b"', 'startsWith(…) ne s’applique pas'],
    ['accepte ? 1 : "b"', 'même nature'],
    ['[1, "a"] == [1]', 'même nature'],
    ['!valeur(nom, "")', 'ne s’applique pas à un texte'],
    ['-valeur(nom, "") == ""', 'ne s’applique pas à un texte'],
    ['valeur(effectif, 0) && true', 'condition'],
    ['nature == # "a"', 'pas de sens ici'],
    // Syntax.
    ['', 'vide'],
    ['nature = "premiere"', '=='],
    ['nature == "premiere', 'refermé'],
    ['nature ==', 'bien écrite'],
    ['constructor == 1', 'ni un champ'],
    ['for == 1', 'réservé'],
  ])('%s', (source, part) => {
    const [first] = errors(source)
    expect(first?.message.toLowerCase()).toContain(part.toLowerCase())
  })

  it('says that an answer may be absent only where that is the fault', () => {
    const [absent, whole] = ['effectif', 'valeur(effectif, 0)'].map(
      (condition) => errors(`${condition} ? true : false`)[0]?.message,
    )
    expect(absent).toContain('peut manquer')
    expect(whole).toContain('un nombre entier')
    expect(whole).not.toContain('peut manquer')
  })

  it('refuses a source too long, too deep, too wide or too costly before evaluating anything', () => {
    const deep = '('.repeat(200) + 'true' + ')'.repeat(200)
    const denied = '!'.repeat(1990) + 'true'
    const wide = Array.from({ length: 130 }, () => 'true').join('&&')
    const list = `nom in [${Array.from({ length: 130 }, (_, i) => `"${i}"`).join(',')}]`
    for (const source of [' '.repeat(2001), deep, denied, list])
      expect(errors(source)).not.toEqual([])
    expect(errors(wide)).toEqual([])
    const bigRows: Variable = { kind: 'rows', columns, maxRows: 200 }
    const big = createEnvironment(new Map([['postes', bigRows]]))
    const source = 'postes.all(a, postes.all(b, a.etp == etp(1) || b.etp == etp(1)))'
    const compiled = compileExpression(source, big, 'condition')
    expect(compiled).toMatchObject({ ok: false })
    expect(expressionLimits.cost).toBeLessThan(200 * 200 * 5)
  })

  it('gives the place of each error, and all of those that it can find at once', () => {
    const found = errors('nature == "x" &&\n  inconnu && publics.exists(p, p == "y")')
    expect(found.map(({ position }) => [position.line, position.column])).toEqual([
      [1, 11],
      [2, 3],
      [2, 37],
    ])
  })

  it('refuses a result of the wrong nature', () => {
    expect(errors('nombre(postes)')[0]?.message).toContain('un nombre entier')
    expect(errors('nombre(postes)', 'amount')[0]?.message).toContain('un montant')
    expect(errors('total', 'etp')[0]?.message).toContain('un nombre d’ETP')
  })

  it('never throws, whatever is written', () => {
    const words =
      'nature postes p . ( ) [ ] == && "a" 1 1.5 map , structure exists ? : - ! null { } has euros \\'
    const word = fc.constantFrom(...words.split(' '), '9'.repeat(30))
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (written) => {
        const compiled = compile(written.join(' '))
        if (compiled.ok) compiled.expression.evaluate(values())
        else expect(compiled.errors.length).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads a value still as it was typed, or not an exact integer, as absent', () => {
    expect(lowerScalar(scalar('euros'), { typed: '12,345' })).toBe(Optional.none())
    expect(lowerScalar(scalar('euros'), 12.5)).toBe(Optional.none())
    expect(lowerScalar(scalar('opaque'), { typed: 'x' })).toBe(Optional.none())
  })
})
