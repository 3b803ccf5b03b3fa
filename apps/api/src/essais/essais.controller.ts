import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  essaiDeRegles,
  essaiLu,
  requeteEssai,
  type EssaiDeRegles,
  type RequeteEssai,
} from '@pdn/contracts/http';
import { ParCle } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { refus } from '../documentation/refus.js';
import { valides } from '../regles/regles.service.js';
import { enPreparation, Essais } from './essais.service.js';

const RESUME = 'Essayer à blanc : qui recevrait quoi, quel jour';

@ApiTags('Essais à blanc')
@ApiBearerAuth()
@Controller('api/v1/essais')
export class EssaisController {
  constructor(private readonly essais: Essais) {}

  @Get()
  @ParCle()
  @ApiOperation({
    summary: RESUME,
    description: 'Comme si personne n’agissait et que chaque courriel arrivait. Rien n’est fait.',
  })
  @ApiResponse({ status: 200, description: 'Ce qui viendrait', standardSchema: essaiLu })
  @refus(401, 403, 404, 422, 503)
  essayer(@Appelant() appelant: Identite, @Query({ schema: requeteEssai }) demande: RequeteEssai) {
    return this.essais.essayer(appelant, demande);
  }

  @Post()
  @HttpCode(200)
  @ParCle()
  @ApiOperation({
    summary: `${RESUME}, sous des règles qui ne sont pas publiées`,
    description: 'Le document n’est ni gardé ni publié : rien n’est fait.',
  })
  @ApiResponse({ status: 200, description: 'Ce qui viendrait', standardSchema: essaiLu })
  @refus(401, 403, 413, 415, 422, 503)
  essayerSous(
    @Appelant() appelant: Identite,
    @Body({ schema: essaiDeRegles }) { regles, ...filtres }: EssaiDeRegles,
  ) {
    return this.essais.essayerSous(
      appelant,
      filtres,
      enPreparation(valides(appelant, filtres.programme, regles)),
    );
  }
}
