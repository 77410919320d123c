/** A city where something of the demo stands. Coordinates: GeoNames, CC BY 4.0. */
export interface City {
  ru: string
  en: string
  country: string
  lat: number
  lon: number
  time_zone: string
  postal_code: string
}

const RUSSIA: readonly (readonly [string, string, string, number, number, string, string])[] = [
  ["moscow", "Москва", "Moscow", 55.75222, 37.61556, "Europe/Moscow", "101000"],
  [
    "petersburg",
    "Санкт-Петербург",
    "Saint Petersburg",
    59.93863,
    30.31413,
    "Europe/Moscow",
    "190000",
  ],
  ["novosibirsk", "Новосибирск", "Novosibirsk", 55.0415, 82.9346, "Asia/Novosibirsk", "630000"],
  [
    "yekaterinburg",
    "Екатеринбург",
    "Yekaterinburg",
    56.8519,
    60.6122,
    "Asia/Yekaterinburg",
    "620000",
  ],
  ["nizhny", "Нижний Новгород", "Nizhniy Novgorod", 56.32867, 44.00205, "Europe/Moscow", "603000"],
  ["samara", "Самара", "Samara", 53.20007, 50.15, "Europe/Samara", "443000"],
  ["omsk", "Омск", "Omsk", 54.99244, 73.36859, "Asia/Omsk", "644000"],
  ["kazan", "Казань", "Kazan", 55.78874, 49.12214, "Europe/Moscow", "420000"],
  ["rostov", "Ростов-на-Дону", "Rostov-na-Donu", 47.23135, 39.72328, "Europe/Moscow", "344000"],
  ["chelyabinsk", "Челябинск", "Chelyabinsk", 55.15402, 61.42915, "Asia/Yekaterinburg", "454000"],
  ["ufa", "Уфа", "Ufa", 54.74306, 55.96779, "Asia/Yekaterinburg", "450000"],
  ["volgograd", "Волгоград", "Volgograd", 48.71939, 44.50183, "Europe/Volgograd", "400000"],
  ["perm", "Пермь", "Perm", 58.01046, 56.25017, "Asia/Yekaterinburg", "614000"],
  ["krasnoyarsk", "Красноярск", "Krasnoyarsk", 56.01839, 92.86717, "Asia/Krasnoyarsk", "660000"],
  ["saratov", "Саратов", "Saratov", 51.54056, 46.00861, "Europe/Saratov", "410000"],
  ["voronezh", "Воронеж", "Voronezh", 51.67204, 39.1843, "Europe/Moscow", "394000"],
  ["tolyatti", "Тольятти", "Tolyatti", 53.5303, 49.3461, "Europe/Samara", "445000"],
  ["krasnodar", "Краснодар", "Krasnodar", 45.04484, 38.97603, "Europe/Moscow", "350000"],
  ["ulyanovsk", "Ульяновск", "Ulyanovsk", 54.32824, 48.38657, "Europe/Ulyanovsk", "432000"],
  ["izhevsk", "Ижевск", "Izhevsk", 56.84976, 53.20448, "Europe/Samara", "426000"],
  ["khabarovsk", "Хабаровск", "Khabarovsk", 48.48271, 135.08379, "Asia/Vladivostok", "680000"],
  ["vladivostok", "Владивосток", "Vladivostok", 43.10562, 131.87353, "Asia/Vladivostok", "690000"],
  ["irkutsk", "Иркутск", "Irkutsk", 52.29778, 104.29639, "Asia/Irkutsk", "664000"],
  ["tyumen", "Тюмень", "Tyumen", 57.15222, 65.52722, "Asia/Yekaterinburg", "625000"],
  ["kaliningrad", "Калининград", "Kaliningrad", 54.70649, 20.51095, "Europe/Kaliningrad", "236000"],
  ["kaluga", "Калуга", "Kaluga", 54.5293, 36.27542, "Europe/Moscow", "248000"],
  ["sochi", "Сочи", "Sochi", 43.59917, 39.72569, "Europe/Moscow", "354000"],
  ["yaroslavl", "Ярославль", "Yaroslavl", 57.62987, 39.87368, "Europe/Moscow", "150000"],
  ["tula", "Тула", "Tula", 54.19609, 37.61822, "Europe/Moscow", "300000"],
]

const UNION: readonly (readonly [
  string,
  string,
  string,
  string,
  number,
  number,
  string,
  string,
])[] = [
  ["ostend", "Остенде", "Ostend", "be", 51.22551, 2.91583, "Europe/Brussels", "8400"],
  ["antwerp", "Антверпен", "Antwerp", "be", 51.21989, 4.40346, "Europe/Brussels", "2000"],
  ["ghent", "Гент", "Ghent", "be", 51.05, 3.71667, "Europe/Brussels", "9000"],
  ["michalovce", "Михаловце", "Michalovce", "sk", 48.75434, 21.91954, "Europe/Bratislava", "07101"],
  [
    "bratislava",
    "Братислава",
    "Bratislava",
    "sk",
    48.14816,
    17.10674,
    "Europe/Bratislava",
    "81101",
  ],
  ["cologne", "Кёльн", "Cologne", "de", 50.93333, 6.95, "Europe/Berlin", "50667"],
  ["munich", "Мюнхен", "Munich", "de", 48.13743, 11.57549, "Europe/Berlin", "80331"],
  ["hamburg", "Гамбург", "Hamburg", "de", 53.57532, 10.01534, "Europe/Berlin", "20095"],
  ["lyon", "Лион", "Lyon", "fr", 45.74846, 4.84671, "Europe/Paris", "69001"],
  ["paris", "Париж", "Paris", "fr", 48.85341, 2.3488, "Europe/Paris", "75001"],
  ["milan", "Милан", "Milan", "it", 45.46427, 9.18951, "Europe/Rome", "20121"],
  ["rome", "Рим", "Rome", "it", 41.89193, 12.51133, "Europe/Rome", "00118"],
  ["warsaw", "Варшава", "Warsaw", "pl", 52.22977, 21.01178, "Europe/Warsaw", "00-001"],
  ["vienna", "Вена", "Vienna", "at", 48.20849, 16.37208, "Europe/Vienna", "1010"],
  ["amsterdam", "Амстердам", "Amsterdam", "nl", 52.37403, 4.88969, "Europe/Amsterdam", "1011"],
  ["rotterdam", "Роттердам", "Rotterdam", "nl", 51.9225, 4.47917, "Europe/Amsterdam", "3011"],
  ["madrid", "Мадрид", "Madrid", "es", 40.4165, -3.70256, "Europe/Madrid", "28001"],
  ["prague", "Прага", "Prague", "cz", 50.08804, 14.42076, "Europe/Prague", "11000"],
]

/** The cities of the demo by a short name. */
export const CITIES: Readonly<Record<string, City>> = Object.fromEntries([
  ...RUSSIA.map(([key, ru, en, lat, lon, time_zone, postal_code]) => [
    key,
    { ru, en, country: "ru", lat, lon, time_zone, postal_code },
  ]),
  ...UNION.map(([key, ru, en, country, lat, lon, time_zone, postal_code]) => [
    key,
    { ru, en, country, lat, lon, time_zone, postal_code },
  ]),
])
