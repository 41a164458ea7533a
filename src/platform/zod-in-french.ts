/** What is wrong with a value is read by people: zod says it in French, wherever no sentence of ours does. */
import * as z from 'zod'

z.config(z.locales.fr())
