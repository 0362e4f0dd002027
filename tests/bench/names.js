/** Names that read like those of people, groups and places, with repeats and near-misses as in life. */
const list = (words) => words.split(' ');
const starts = list('Ka Ba Sha Ma Na Ra Za Ta Gha Ja Ha Da Qa Sa Lo Mi Ku Be Pa Vo An El Or Ti Du');
const middles = list('ra li na zu mi ba di sha ro ma ki le no ta va go');
const ends = list('bad pur stan zai khel gar dir nan kot rin van mesh tal dor lak bul');
const given = list(
  'Ahmad Amina Boris Carla Dawud Elena Farid Fatima Gul Hamid Ibrahim Ivan Jamila Karim Leila Maria Mikhail Noor Omar Pavel Rashid Sana Tariq Umar Viktor Yusuf Zahra Zainab',
);
const kinds = list('Front Army Movement Brigade Council Union Party Command Guard League Network Assembly');
const traits = list(
  'Islamic National People’s Popular Northern Southern Free Revolutionary United Patriotic Democratic',
);
const firms = list('Trading Holdings Exchange Logistics Charity Foundation Media Construction Shipping');

const word = (random) =>
  random.pick(starts) + (random.chance(0.6) ? random.pick(middles) : '') + random.pick(ends);
const person = (random) => `${random.pick(given)} ${random.chance(0.3) ? 'al-' : ''}${word(random)}`;
const group = (random) =>
  random.chance(0.5)
    ? `${random.pick(traits)} ${random.pick(kinds)} of ${word(random)}`
    : `${word(random)} ${random.pick(traits)} ${random.pick(kinds)}`;

const byKind = {
  person,
  company: (random) => `${word(random)} ${random.pick(firms)}`,
  ceasefire: (random) => `${word(random)} ceasefire`,
  treaty: (random) => `Treaty of ${word(random)}`,
  prohibition: (random) => `No use of ${word(random)} soil`,
  'military-operation': (random) => `Operation ${word(random)}`,
  attack: (random) => `Attack at ${word(random)}`,
  city: word,
  province: (random) => `${word(random)} Province`,
  weapons: (random) => `Arms depot at ${word(random)}`,
};

/** The name of an entity of a kind, and other spellings of it. */
export function nameOf(random, kind) {
  const name = (byKind[kind] ?? group)(random);
  const initials = name.replace(/[^A-Z]/g, '');
  const aliases = [
    ...(initials.length > 2 && random.chance(0.5) ? [initials] : []),
    ...(random.chance(0.3) ? [name.replace(/a([lr])/g, 'e$1').replace('Sh', 'Ch')] : []),
  ];
  return { name, aliases: aliases.filter((alias) => alias !== name) };
}
