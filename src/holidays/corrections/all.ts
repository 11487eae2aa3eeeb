import type { CountryCorrections } from './correction.ts';
import { AE } from './ae.ts';
import { AL } from './al.ts';
import { AO } from './ao.ts';
import { AR } from './ar.ts';
import { AZ } from './az.ts';
import { BD } from './bd.ts';
import { BG } from './bg.ts';
import { BH } from './bh.ts';
import { BN } from './bn.ts';
import { BR } from './br.ts';
import { BS } from './bs.ts';
import { BW } from './bw.ts';
import { BY } from './by.ts';
import { CA } from './ca.ts';
import { CH } from './ch.ts';
import { CN } from './cn.ts';
import { CY } from './cy.ts';
import { DJ } from './dj.ts';
import { DZ } from './dz.ts';
import { EC } from './ec.ts';
import { EG } from './eg.ts';
import { ES } from './es.ts';
import { ET } from './et.ts';
import { GB } from './gb.ts';
import { GG } from './gg.ts';
import { GR } from './gr.ts';
import { HK } from './hk.ts';
import { HU } from './hu.ts';
import { ID } from './id.ts';
import { IM } from './im.ts';
import { IN } from './in.ts';
import { KE } from './ke.ts';
import { KR } from './kr.ts';
import { KZ } from './kz.ts';
import { LK } from './lk.ts';
import { LV } from './lv.ts';
import { MA } from './ma.ts';
import { MU } from './mu.ts';
import { MY } from './my.ts';
import { NA } from './na.ts';
import { NG } from './ng.ts';
import { PH } from './ph.ts';
import { PK } from './pk.ts';
import { PR } from './pr.ts';
import { RS } from './rs.ts';
import { RU } from './ru.ts';
import { RW } from './rw.ts';
import { SA } from './sa.ts';
import { SG } from './sg.ts';
import { SK } from './sk.ts';
import { SO } from './so.ts';
import { TH } from './th.ts';
import { TN } from './tn.ts';
import { TT } from './tt.ts';
import { TW } from './tw.ts';
import { TZ } from './tz.ts';
import { US } from './us.ts';
import { UZ } from './uz.ts';
import { VN } from './vn.ts';
import { XK } from './xk.ts';
import { ZM } from './zm.ts';

/** The corrections of all countries that have any. */
export const CORRECTIONS: readonly CountryCorrections[] = [
  AE,
  AL,
  AO,
  AR,
  AZ,
  BD,
  BG,
  BH,
  BN,
  BR,
  BS,
  BW,
  BY,
  CA,
  CH,
  CN,
  CY,
  DJ,
  DZ,
  EC,
  EG,
  ES,
  ET,
  GB,
  GG,
  GR,
  HK,
  HU,
  ID,
  IM,
  IN,
  KE,
  KR,
  KZ,
  LK,
  LV,
  MA,
  MU,
  MY,
  NA,
  NG,
  PH,
  PK,
  PR,
  RS,
  RU,
  RW,
  SA,
  SG,
  SK,
  SO,
  TH,
  TN,
  TT,
  TW,
  TZ,
  US,
  UZ,
  VN,
  XK,
  ZM,
];
