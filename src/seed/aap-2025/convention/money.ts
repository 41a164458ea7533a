import type { ConventionArticle } from '#editions/convention-template.ts'
import { bold, p, ul } from '../../writing.ts'

/** What is paid, for what and how (R046–R052, R086, R108, L18, L19). */
export const moneyArticles: readonly ConventionArticle[] = [
  {
    key: 'cout',
    title: 'Conditions de détermination du coût du projet',
    blocks: [
      p(
        'Le coût annuel des postes financés est évalué à ',
        bold('{cost}'),
        ' pour {etp}. Le budget du projet, ses charges et ses produits figurent à l’annexe 1. Les contributions volontaires en nature y sont présentées à part et n’entrent pas dans la base de calcul de la subvention.',
      ),
      p(
        'La structure peut adapter son budget à la hausse ou à la baisse, sans modifier l’objet du projet ni le montant de la subvention. Elle en informe l’administration par écrit dès qu’elle peut l’évaluer.',
      ),
    ],
  },
  {
    key: 'contribution',
    title: 'Montant de la subvention',
    blocks: [
      p(
        'L’administration contribue au projet pour un montant de ',
        bold('{amount}'),
        ', soit {rate} du coût des postes financés.',
      ),
      p(
        'Ce montant est un maximum. Pour chaque poste, la subvention ne dépasse ni la part du coût, ni le montant par ETP, que l’appel à projets fixe. Si la structure est une collectivité territoriale ou l’un de ses établissements publics, l’ensemble des financements de l’État respecte en outre le plafond que l’appel à projets prévoit pour elle.',
      ),
      p(
        'La structure fait connaître sans délai à l’administration tout autre financement public obtenu ou demandé pour les mêmes postes. Une même dépense n’est jamais financée deux fois, notamment par le Fonds social européen plus.',
      ),
    ],
  },
  {
    key: 'versement',
    title: 'Modalités de versement',
    blocks: [
      p(
        'La subvention est versée ',
        bold('en une fois, à la signature de la convention'),
        ' par les deux parties, dans un délai de soixante jours. Elle est imputée sur les crédits du ministère chargé de l’emploi.',
      ),
      p('Elle est créditée au compte de la structure :'),
      ul('IBAN : {iban} ;', 'BIC : {bic}.'),
      p(
        'L’ordonnateur de la dépense est le préfet de région. Le comptable assignataire est le directeur régional des finances publiques.',
      ),
    ],
  },
  {
    key: 'non_utilise',
    title: 'Sommes non employées',
    blocks: [
      p(
        'Au terme de la convention, le montant dû est calculé, poste par poste, sur les dépenses réelles et sur la durée pendant laquelle le poste a été pourvu, dans la limite du montant accordé.',
      ),
      p(
        'Les sommes versées qui ne sont pas dues sont reversées au Trésor public, sauf décision expresse de l’administration d’en autoriser l’emploi à la poursuite du même projet.',
      ),
    ],
  },
]
