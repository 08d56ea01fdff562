import Funding

/// How many of something there are in each country: what a map shows, and the table beside it.
struct MapFigures {
    /// What is counted.
    enum Subject {
        case partners, projects, organisations
    }

    let subject: Subject
    let countries: [AreaCode: Int]
    /// The same by region of NUTS 2, where that is known.
    private(set) var regions: [AreaCode: Int] = [:]
    /// Those of whom nobody says where they are.
    private(set) var unplaced = 0

    init(_ subject: Subject, countries: [AreaCode: Int]) {
        self.subject = subject
        self.countries = countries
    }

    /// Where those are who take part in a project.
    init(partnersOf project: FundedProject) {
        self.init(.partners, countries: Self.counts(project.participations.compactMap(\.organisation.country)))
        regions = Self.counts(project.participations.compactMap { $0.organisation.region.flatMap(Self.region) })
        unplaced = project.participations.count { $0.organisation.country == nil }
    }

    /// In how many projects somebody else than one organisation takes part from each country.
    ///
    /// - Parameter isOwn: whether a participant is that organisation.
    init(projects: [FundedProject], besides isOwn: (Organisation) -> Bool) {
        let others = projects.map { project in project.participations.map(\.organisation).filter { !isOwn($0) } }
        self.init(.projects, countries: Self.counts(others.flatMap { Set($0.compactMap(\.country)) }))
        regions = Self.counts(others.flatMap { Set($0.compactMap { $0.region.flatMap(Self.region) }) })
    }

    /// A country with its figure, as words.
    func text(of code: AreaCode, _ context: PageContext) -> String {
        "\(context.name(of: code)): \(context.words.map.count(subject, countries[code] ?? 0, context))"
    }

    /// The most in one country.
    var largest: Int { countries.values.max() ?? 0 }

    private static func counts(_ codes: [AreaCode]) -> [AreaCode: Int] {
        codes.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// The region of NUTS 2 that one of it or a finer one lies in.
    private static func region(_ code: AreaCode) -> AreaCode? {
        let letters = code.rawValue.prefix(4)
        return letters.count == 4 && letters.utf8.allSatisfy { $0 < 128 && $0 != UInt8(ascii: "-") } ? AreaCode(String(letters)) : nil
    }
}
