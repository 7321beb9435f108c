/** Where somebody lives: the post that serves it, and what an address there looks like. */
export type Place = {
  city: string;
  /** State or province as people write it. */
  region: string;
  /** The form's region, where the country has several posts. */
  residenceRegion?: string;
  country: string;
  post: string;
  postcode: string;
  street: string;
  dial: string;
};

const place = (
  country: string,
  dial: string,
  [post, residenceRegion]: [post: string, residenceRegion?: string],
  [street, postcode, city, region]: [street: string, postcode: string, city: string, region: string],
): Place => ({ country, dial, post, ...(residenceRegion ? { residenceRegion } : {}), street, postcode, city, region });

export const places = {
  newDelhi: place("IND", "+9198", ["new_delhi", "delhi"], ["Basant Lok Road", "110057", "New Delhi", "Delhi"]),
  chennai: place(
    "IND",
    "+9194",
    ["new_delhi", "tamil_nadu"],
    ["Besant Nagar 4th Avenue", "600090", "Chennai", "Tamil Nadu"],
  ),
  bengaluru: place("IND", "+9199", ["mumbai", "karnataka"], ["Sampige Road", "560003", "Bengaluru", "Karnataka"]),
  pune: place("IND", "+9197", ["mumbai", "maharashtra"], ["Prabhat Road, Lane 5", "411004", "Pune", "Maharashtra"]),
  kolkata: place("IND", "+9190", ["kolkata", "west_bengal"], ["Southern Avenue", "700029", "Kolkata", "West Bengal"]),
  lahore: place("PAK", "+92300", ["lahore", "punjab"], ["Main Boulevard, Gulberg", "54660", "Lahore", "Punjab"]),
  karachi: place("PAK", "+92321", ["karachi", "sindh"], ["Khayaban-e-Shamsheer", "75500", "Karachi", "Sindh"]),
  islamabad: place(
    "PAK",
    "+92333",
    ["islamabad", "islamabad_capital_territory"],
    ["Street 12, F-7/2", "44000", "Islamabad", "Islamabad"],
  ),
  dhaka: place("BGD", "+88017", ["dhaka"], ["Road 8, Dhanmondi", "1205", "Dhaka", "Dhaka Division"]),
  kathmandu: place("NPL", "+97798", ["kathmandu"], ["Patan Dhoka Marg", "44700", "Lalitpur", "Bagmati"]),
  colombo: place("LKA", "+9477", ["colombo"], ["Havelock Road", "00500", "Colombo", "Western Province"]),
  london: place("GBR", "+447", ["london", "london"], ["Prince Consort Road", "SW7 2BB", "London", "England"]),
  manchester: place("GBR", "+447", ["manchester", "north_west"], ["Wilmslow Road", "M14 5TQ", "Manchester", "England"]),
  edinburgh: place(
    "GBR",
    "+447",
    ["edinburgh", "scotland"],
    ["Marchmont Crescent", "EH9 1HQ", "Edinburgh", "Scotland"],
  ),
  berlin: place("DEU", "+49151", ["berlin", "berlin"], ["Boxhagener Straße", "10245", "Berlin", "Berlin"]),
  munich: place("DEU", "+49160", ["munich", "bavaria"], ["Schellingstraße", "80799", "München", "Bayern"]),
  hamburg: place("DEU", "+49170", ["hamburg", "hamburg"], ["Grindelallee", "20146", "Hamburg", "Hamburg"]),
  aachen: place(
    "DEU",
    "+49175",
    ["duesseldorf", "north_rhine_westphalia"],
    ["Pontstraße", "52062", "Aachen", "Nordrhein-Westfalen"],
  ),
  paris: place("FRA", "+336", ["paris"], ["rue Mouffetard", "75005", "Paris", "Île-de-France"]),
  rome: place("ITA", "+39347", ["rome"], ["Via dei Volsci", "00185", "Roma", "Lazio"]),
  warsaw: place("POL", "+48601", ["warsaw"], ["ulica Hoża", "00-682", "Warszawa", "Mazowieckie"]),
  prague: place("CZE", "+420602", ["prague"], ["Korunní", "120 00", "Praha", "Praha"]),
  leuven: place("BEL", "+32478", ["brussels"], ["Naamsestraat", "3000", "Leuven", "Vlaams-Brabant"]),
  stockholm: place("SWE", "+4670", ["stockholm"], ["Odengatan", "113 51", "Stockholm", "Stockholms län"]),
  zurich: place("CHE", "+4179", ["bern"], ["Universitätstrasse", "8006", "Zürich", "Zürich"]),
  bucharest: place("ROU", "+40722", ["bucharest"], ["Strada Batiștei", "020934", "București", "București"]),
  sofia: place("BGR", "+359888", ["sofia"], ["ulitsa Shishman", "1000", "Sofia", "Sofia"]),
  ankara: place("TUR", "+90532", ["ankara"], ["Tunalı Hilmi Caddesi", "06680", "Ankara", "Ankara"]),
  moscow: place("RUS", "+7916", ["moscow", "central"], ["Lomonosovsky prospekt", "119192", "Moscow", "Moscow"]),
  stPetersburg: place(
    "RUS",
    "+7921",
    ["st_petersburg", "northwestern"],
    ["Kronverksky prospekt", "197101", "St Petersburg", "St Petersburg"],
  ),
  kazan: place("RUS", "+7927", ["kazan", "volga"], ["ulitsa Baumana", "420111", "Kazan", "Tatarstan"]),
  astana: place("KAZ", "+7701", ["astana"], ["Kabanbay Batyr Avenue", "010000", "Astana", "Astana"]),
  tehran: place("IRN", "+98912", ["tehran"], ["Vali-e Asr Avenue", "1966733513", "Tehran", "Tehran Province"]),
  cairo: place("EGY", "+2010", ["cairo"], ["Talaat Harb Street", "11511", "Cairo", "Cairo"]),
  lagos: place("NGA", "+234803", ["lagos", "lagos"], ["Herbert Macaulay Way", "101212", "Lagos", "Lagos State"]),
  abuja: place(
    "NGA",
    "+234809",
    ["abuja", "federal_capital_territory"],
    ["Aminu Kano Crescent", "904101", "Abuja", "FCT"],
  ),
  ibadan: place("NGA", "+234805", ["lagos", "oyo"], ["Bodija Estate Road", "200221", "Ibadan", "Oyo State"]),
  nairobi: place("KEN", "+2547", ["nairobi"], ["Arwings Kodhek Road", "00100", "Nairobi", "Nairobi County"]),
  addisAbaba: place("ETH", "+2519", ["addis_ababa"], ["Bole Road", "1000", "Addis Ababa", "Addis Ababa"]),
  capeTown: place("ZAF", "+2782", ["pretoria"], ["Main Road, Rondebosch", "7700", "Cape Town", "Western Cape"]),
  accra: place("GHA", "+23324", ["accra"], ["Osu Oxford Street", "GA-029", "Accra", "Greater Accra"]),
  bandung: place(
    "IDN",
    "+62812",
    ["jakarta", "jakarta_and_west_java"],
    ["Jalan Dago", "40135", "Bandung", "Jawa Barat"],
  ),
  surabaya: place("IDN", "+62813", ["surabaya", "east_java"], ["Jalan Darmo", "60241", "Surabaya", "Jawa Timur"]),
  denpasar: place(
    "IDN",
    "+62819",
    ["denpasar", "bali_and_nusa_tenggara"],
    ["Jalan Hayam Wuruk", "80239", "Denpasar", "Bali"],
  ),
  hanoi: place("VNM", "+8491", ["hanoi", "north"], ["phố Đại Cồ Việt", "11615", "Hà Nội", "Hà Nội"]),
  hoChiMinhCity: place(
    "VNM",
    "+8490",
    ["ho_chi_minh_city", "south"],
    ["đường Nguyễn Thị Thập", "72900", "Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"],
  ),
  naypyidaw: place("MMR", "+959", ["naypyidaw"], ["Yaza Thingaha Road", "15011", "Naypyidaw", "Naypyidaw"]),
  kualaLumpur: place(
    "MYS",
    "+6012",
    ["kuala_lumpur"],
    ["Jalan Universiti", "59100", "Kuala Lumpur", "Wilayah Persekutuan"],
  ),
  singapore: place("SGP", "+659", ["singapore"], ["Clementi Road", "129741", "Singapore", "Singapore"]),
  tokyo: place("JPN", "+8190", ["tokyo"], ["Hongō 5-chōme", "113-0033", "Tokyo", "Tokyo"]),
  seoul: place("KOR", "+8210", ["seoul", "seoul"], ["Gwanak-ro", "08826", "Seoul", "Seoul"]),
  daejeon: place("KOR", "+8210", ["seoul", "daejeon"], ["Daehak-ro", "34141", "Daejeon", "Daejeon"]),
  saoPaulo: place("BRA", "+5511", ["brasilia"], ["Rua do Matão", "05508-090", "São Paulo", "São Paulo"]),
  boston: place(
    "USA",
    "+1617",
    ["new_york", "massachusetts"],
    ["Putnam Avenue", "02139", "Cambridge", "Massachusetts"],
  ),
  sanFrancisco: place(
    "USA",
    "+1415",
    ["san_francisco", "california"],
    ["Valencia Street", "94110", "San Francisco", "California"],
  ),
  chicago: place("USA", "+1312", ["chicago", "illinois"], ["South Woodlawn Avenue", "60637", "Chicago", "Illinois"]),
  mexicoCity: place(
    "MEX",
    "+5255",
    ["mexico_city"],
    ["Avenida Coyoacán", "03100", "Ciudad de México", "Ciudad de México"],
  ),
  buenosAires: place(
    "ARG",
    "+54911",
    ["buenos_aires"],
    ["Avenida Corrientes", "C1043", "Buenos Aires", "Buenos Aires"],
  ),
} satisfies Record<string, Place>;

export type PlaceName = keyof typeof places;
