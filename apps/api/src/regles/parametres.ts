import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { programme } from '@pdn/contracts/http';
import type { Programme } from '@pdn/domain';
import type { Request } from 'express';
import { Probleme } from '../problemes/probleme.js';
import { versionInconnue } from './regles.service.js';

const parametre = (contexte: ExecutionContext, nom: string): unknown =>
  contexte.switchToHttp().getRequest<Request>().params[nom];

/** `:programme` of an address. @throws {Probleme} 404 */
export const LeProgramme = createParamDecorator((_: unknown, contexte: ExecutionContext): Programme => {
  const lu = programme.safeParse(parametre(contexte, 'programme'));
  if (!lu.success) throw new Probleme(404, 'programme-inconnu', 'Ce programme n’existe pas.');
  return lu.data;
});

/** `:version` of an address. @throws {Probleme} 404 */
export const LaVersion = createParamDecorator((_: unknown, contexte: ExecutionContext): number => {
  const lue = String(parametre(contexte, 'version'));
  if (!/^[1-9]\d{0,5}$/.test(lue)) throw versionInconnue();
  return Number(lue);
});
