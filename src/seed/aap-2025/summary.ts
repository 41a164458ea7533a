import type { Edition } from '#editions/edition.ts'

export const summary: Edition['summary'] = {
  purpose:
    'Financer pendant un an des postes de facilitateurs de la clause sociale d’insertion et de coordinateurs régionaux, d’abord au service des marchés de l’État.',
  audience:
    'Les structures qui portent, ou veulent porter, un poste de facilitateur : notamment les associations, les collectivités territoriales et leurs établissements publics à caractère administratif.',
  amount:
    'Jusqu’à 70 % du coût du poste et 29 473 € au plus par équivalent temps plein (ETP), à partir de 0,5 ETP par projet.',
  duration:
    'Douze mois par poste, dans une convention annuelle signée avec les services de l’État en région.',
}
