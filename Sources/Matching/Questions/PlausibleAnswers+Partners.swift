import Funding

extension PlausibleAnswers {
    /// How likely partners are none, only at home, or in so many other countries.
    private static let none = 0.3
    private static let onlyHome = 0.15
    private static let countries = [1: 0.25, 2: 0.15, 3: 0.1, 5: 0.05]
    private static let mostCountries = 6

    private var country: AreaCode { (idea.seat ?? idea.place).flatMap(gazetteer.country) ?? gazetteer.country(of: home) ?? home }

    /// None, at home, or the countries that the open rules ask for most.
    var partnerCountries: [Weighted] {
        let asked = askedCountries
        var answers: [Weighted] = idea.partnerCount == nil ? [(.partnerCount(0), Self.none)] : []
        answers.append((.partnerCountries([country]), Self.onlyHome))
        for (count, weight) in Self.countries.sorted(by: { $0.key < $1.key }) where count <= asked.count {
            // Of one country, or two, several are tried; of more, the likeliest.
            let starts = Array(0..<(count < 3 ? min(4, asked.count - count + 1) : 1))
            for start in starts {
                answers.append((.partnerCountries(Array(asked[start..<(start + count)])), weight / Double(starts.count)))
            }
        }
        guard let told = idea.partnerCount else { return answers }
        return answers.filter { answer in
            if case .partnerCountries(let countries) = answer.answer { countries.count <= told } else { true }
        }
    }

    /// The countries that the open partnership rules name, the most asked for first; member states where no rule names any.
    var askedCountries: [AreaCode] {
        var weights: [AreaCode: Double] = [:]
        let relevances = relevanceOfRules
        for number in open.rules(about: .partnerCountries) {
            guard case .partnership(let asked) = open.rules[number].standing.rule.requirement else { continue }
            let named = gazetteer.countries(of: asked.among).filter { $0 != country }
            for code in named { weights[code, default: 0] += relevances[number] / Double(named.count) }
        }
        if weights.isEmpty { for code in geography.memberStates where code != country { weights[code] = 1 } }
        // Of those asked for alike, the ones that most programmes' areas hold, which are the neighbours.
        let areas = geography.areasOfCountries
        let ranked = weights.map { (code: $0.key, asked: ($0.value * Self.precision).rounded(), areas: areas[$0.key] ?? 0) }
            .sorted { ($1.asked, $1.areas, $0.code) < ($0.asked, $0.areas, $1.code) }
        return ranked.prefix(Self.mostCountries).map(\.code)
    }

    /// Sums of relevance that differ by less than one part of so many are the same sum in another order.
    private static let precision = 1e9

    /// The relevance of the matches that wait for each open rule.
    private var relevanceOfRules: [Double] {
        var sums = [Double](repeating: 0, count: open.rules.count)
        for entry in open.entries { for rule in entry.rules { sums[rule] += entry.relevance } }
        return sums
    }

    /// How likely so many partners are, from none.
    private static let counts = [0.3, 0.22, 0.15, 0.1, 0.07, 0.05, 0.04, 0.03, 0.02, 0.01, 0.01]

    /// From none; where countries are told, from one in each, and each number more half as likely as the one before.
    var partnerCounts: [Weighted] {
        let least = idea.partnerCountries.count
        return Self.counts.indices.map { more in
            (.partnerCount(least + more), least == 0 ? Self.counts[more] : 1 / Double(1 << more))
        }
    }
}
