import Funding

/// The nouns that name a kind of applicant, in Swedish and English; folded words throughout.
enum ApplicantNoun {
    /// How a noun is used, which tells what it may mean.
    enum Use {
        /// "Jag är …".
        case named
        /// "Vår …": a place that somebody belongs to does not apply by that.
        case owned
        /// "Jag driver …".
        case run
        /// "The … wants".
        case wishing
    }

    /// - Returns: the kind that a noun in its base form names.
    static func kind(of word: String, in use: Use) -> ApplicantKind? {
        guard !others.contains(where: word.hasSuffix) else { return nil }
        switch use {
        case .run:
            if farms.contains(word) { return .farmer }
            return businesses.contains(where: word.hasSuffix) ? .company : organisation(word)
        case .named: return people[word] ?? organisation(word) ?? places[word]
        case .owned: return organisation(word)
        case .wishing: return organisation(word) ?? places[word]
        }
    }

    /// - Returns: the kind that a Swedish noun in its definite form names: "föreningen".
    static func kind(ofDefinite word: String) -> ApplicantKind? {
        guard !others.contains(where: word.hasSuffix) else { return nil }
        return definiteEndings.first { word.hasSuffix($0.ending) }?.kind
    }

    /// They belong to a school and do not apply for it.
    static let learners: Set<String> = ["student", "students", "pupil", "pupils", "elev", "elever"]

    private static func organisation(_ word: String) -> ApplicantKind? { endings.first { word.hasSuffix($0.ending) }?.kind }

    /// Compounds end in these. A college is no school, though its Swedish name ends in one: the first that fits counts.
    private static let endings: [(ending: String, kind: ApplicantKind)] = [
        ("folkhögskola", .school), ("högskola", .university), ("skola", .school), ("gymnasium", .school), ("school", .school),
        ("preschool", .school), ("kindergarten", .school), ("universitet", .university), ("university", .university),
        ("lärosäte", .university), ("forskningsinstitut", .university), ("förening", .association), ("byalag", .association),
        ("klubb", .association), ("association", .association), ("club", .association), ("nonprofit", .association), ("ngo", .association),
        ("charity", .association), ("företag", .company), ("bolag", .company), ("company", .company), ("firm", .company),
        ("business", .company), ("museum", .museum), ("myndighet", .publicAgency), ("länsstyrelse", .publicAgency),
    ]
    private static let definiteEndings: [(ending: String, kind: ApplicantKind)] = [
        ("folkhögskolan", .school), ("högskolan", .university), ("skolan", .school), ("gymnasiet", .school), ("universitetet", .university),
        ("lärosätet", .university), ("forskningsinstitutet", .university), ("föreningen", .association), ("byalaget", .association),
        ("klubben", .association), ("företaget", .company), ("bolaget", .company), ("museet", .museum), ("myndigheten", .publicAgency),
        ("länsstyrelsen", .publicAgency), ("kommunen", .municipality), ("staden", .municipality), ("regionen", .region),
    ]
    /// What ends in a kind and is another: a housing cooperative owns a house, a culture school is a part of its municipality.
    private static let others = [
        "bostadsrättsförening", "bostadsrättsföreningen", "kulturskola", "kulturskolan", "musikskola", "musikskolan", "ridskola",
        "ridskolan", "sommarskola", "sommarskolan", "trafikskola", "trafikskolan", "stadsdelen", "huvudstaden",
    ]
    private static let places: [String: ApplicantKind] = [
        "kommun": .municipality, "municipality": .municipality, "city": .municipality, "region": .region,
    ]
    private static let people: [String: ApplicantKind] = [
        "lantbrukare": .farmer, "jordbrukare": .farmer, "bonde": .farmer, "mjölkbonde": .farmer, "bönder": .farmer, "farmer": .farmer,
        "farmers": .farmer, "lärare": .school, "förskollärare": .school, "rektor": .school, "teacher": .school, "teachers": .school,
        "headteacher": .school, "företagare": .company, "egenföretagare": .company, "småföretagare": .company, "entrepreneur": .company,
        "privatperson": .individual, "pensionär": .individual,
    ]
    private static let farms: Set<String> = [
        "gård", "bondgård", "mjölkgård", "lantgård", "lantbruk", "jordbruk", "farm",
    ]
    private static let businesses = [
        "företag", "bolag", "firma", "hotell", "café", "kafé", "cafe", "kafe", "restaurang", "butik", "camping", "pensionat", "bryggeri",
        "bageri", "verkstad", "business", "company", "shop", "restaurant", "hotel", "bakery", "brewery",
    ]
}
