import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileExpression, type Expected } from '#forms/expressions/compile.ts'
import { columnEnvironment } from '#forms/expressions/environment.ts'
import { lowerScalar } from '#forms/expressions/lower.ts'
import { compile, environment, errors, scalar, value, values } from '#tests/builders/expressions.ts'

describe('what an expression says', () => {
  it.each([
    ['nature == "premiere"', true],
    ['nature != "premiere"', false],
    ['nom == "x"', false],
    ['nom != "x"', true],
    ['nature in ["premiere", "renouvellement"]', true],
    ['"jeunes" in publics', true],
    ['"38" in departements && !("01" in departements)', true],
    ['departements.exists(d, d.startsWith("6"))', true],
    ['renseigne(nom) || renseigne(effectif)', true],
    ['renseigne(adresse)', false],
    ['valeur(zone_blanche, false)', false],
    ['zone_blanche == true', false],
    ['accepte', true],
    ['valeur(effectif, 0) >= 12', true],
    ['valeur(total, euros(0)) == euros("29 473,00")', true],
    ['valeur(quotite, etp(0)) < etp("0,6")', true],
    ['valeur(part_etat, pour_cent(0)) <= pour_cent("70")', true],
    ['valeur(taux_local, decimal(0)) == decimal("1,5")', true],
    ['valeur(debut, aujourdhui) < date("2024-03-01")', true],
    ['jours_entre(valeur(debut, aujourdhui), aujourdhui) == 10', true],
    ['annee(aujourdhui) == 2024', true],
    ['structure.association && !structure.collectivite', true],
    ['structure.region == "84"', true],
    ['signataire_est_delegue', false],
    ['nombre(postes) == 2', true],
    ['nombre(rib) > 0 && renseigne(rib)', true],
    ['postes.exists(p, p.origine == "nouveau")', true],
    ['postes.all(p, renseigne(p.cout))', false],
    ['somme(postes.map(p, p.cout)) == euros(40000)', true],
    ['somme(postes.filter(p, p.origine == "ancien").map(p, p.etp)) == etp("0,5")', true],
    ['budget.charges - budget.produits == euros("0,10")', true],
    ['budget.contributions_charges == budget.contributions_produits', true],
    ['compte(budget, "produits", "74") == euros("0,80")', true],
    ['effectif == 12 ? true : false', true],
    ['effectif == 13', false],
    ['nombre(departements) == 2', true],
    ['nom in ["x"]', false],
    ['somme(postes.map(p, 2)) == 4', true],
    ['minimum(3, 2) + maximum(3, 2) == 5', true],
    ['minimum(2, 3) + maximum(2, 3) == 5', true],
    ['debut == date("2024-01-01")', false],
    ['2 * etp("0,5") >= etp(1)', true],
    ['pour_cent("70") > pour_cent(0)', true],
    ['renseigne(postes) && renseigne(publics)', true],
    ['valeur(nom, "Vide") == "Vide"', true],
  ])('%s', (source, expected) => {
    expect(value(source)).toEqual({ ok: true, value: expected })
  })

  it.each<[string, Expected, number | string | undefined]>([
    ['somme(postes.map(p, p.cout))', 'amount', 4_000_000],
    ['somme(postes.map(p, p.etp))', 'etp', 150],
    ['valeur(total, euros(0)) * 3 / 2', 'amount', 4_420_950],
    ['part(euros("42104,28"), pour_cent(70))', 'amount', 2_947_299],
    ['taux(valeur(total, euros(0)), euros(52000))', 'percentage', 5667],
    ['-euros("0,01") / 2', 'amount', -1],
    ['euros("-0,03") / 2', 'amount', -2],
    ['euros(4) / 2', 'amount', 200],
    ['minimum(euros(2), euros(3)) + maximum(euros(2), euros(3))', 'amount', 500],
    ['minimum(euros(3), euros(2)) + maximum(euros(3), euros(2))', 'amount', 500],
    ['nombre(postes) * 70 / 100', 'integer', 1],
    ['total', 'amount', 2_947_300],
    ['nom', 'text', undefined],
    ['structure.association ? "association" : "autre"', 'text', 'association'],
  ])('computes %s', (source, expected, result) => {
    expect(value(source, expected)).toEqual({ ok: true, value: result })
  })

  it('rounds 70 % of a cost down to the cent, whatever the cost (X02)', () => {
    const compiled = compile('part(valeur(total, euros(0)), pour_cent(70))', 'amount')
    if (!compiled.ok) throw new Error('the expression must compile')
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (cents) => {
        const total = lowerScalar(scalar('euros'), cents)
        const outcome = compiled.expression.evaluate({ ...values(), total })
        expect(outcome).toEqual({ ok: true, value: Math.floor((cents * 70) / 100) })
      }),
    )
  })

  it('tells which fields and columns it reads, once each, with their place', () => {
    const compiled = compile(
      'nature == "premiere" && postes.exists(p, p.etp == etp(1) || p.etp == etp(2))',
    )
    expect(compiled.ok && compiled.expression.reads).toEqual([
      { field: 'nature', position: { start: 0, end: 6, line: 1, column: 1 } },
      { field: 'postes', position: { start: 24, end: 30, line: 1, column: 25 } },
      { field: 'postes', column: 'etp', position: { start: 41, end: 46, line: 1, column: 42 } },
    ])
  })

  it('names the row of a column « ligne »', () => {
    const inColumn = compileExpression(
      'ligne.origine == "ancien"',
      columnEnvironment(environment, 'postes'),
      'condition',
    )
    expect(inColumn.ok && inColumn.expression.reads).toMatchObject([
      { field: 'postes', column: 'origine' },
    ])
    expect(errors('ligne.origine == "ancien"')[0]?.message).toContain('«\u00a0ligne\u00a0»')
  })

  it('answers an error, never an exception, when a number cannot be given', () => {
    expect(value('taux(euros(1), budget.charges - budget.charges) > pour_cent(1)')).toEqual({
      ok: false,
      code: 'division_by_zero',
    })
    expect(value('valeur(effectif, 0) / 0', 'integer')).toEqual({
      ok: false,
      code: 'division_by_zero',
    })
    expect(value('euros("90000000000000") * 90', 'amount')).toEqual({
      ok: false,
      code: 'beyond_safe_integers',
    })
    expect(value('9007199254740991 * 2', 'integer')).toEqual({
      ok: false,
      code: 'beyond_safe_integers',
    })
  })
})
