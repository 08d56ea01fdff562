import Catalogue
import Desk
import Funding

/// The answer of `utblick match` for a reader at a terminal, in the idea's language.
struct MatchText {
    private static let rulesShown = 4

    let idea: Idea
    let reading: IdeaReading
    let answer: MatchIdea.Answer
    let catalogue: Catalogue
    let on: Day

    var text: String {
        var lines = MatchReadingText(idea: idea, reading: reading, answer: answer, gazetteer: catalogue.gazetteer).lines
        guard !answer.matches.isEmpty else {
            lines.append(
                say("Inget i katalogen liknar idén. Fråga samordnaren.", "Nothing in the catalogue is like the idea. Ask the coordinator."))
            return lines.joined(separator: "\n")
        }
        if !lines.isEmpty { lines.append("") }
        var number = 0
        for section in Match.Section.allCases {
            let matches = answer.matches.filter { $0.section == section }
            guard !matches.isEmpty else { continue }
            lines.append("\(heading(section)) (\(matches.count))")
            for match in matches {
                number += 1
                lines += self.lines(for: match, number: number)
            }
            lines.append("")
        }
        return (lines.dropLast() + nextQuestion).joined(separator: "\n")
    }

    private var nextQuestion: [String] {
        guard let question = answer.nextQuestion else { return [] }
        let text = (question.condition.map { $0[idea.language] + " " } ?? "") + question.text[idea.language]
        let count = question.settles.isEmpty ? question.concerns.count : question.settles.count
        let use =
            question.settles.isEmpty
            ? say("för \(count) av \(question.likely) närmare besked", "brings \(count) of \(question.likely) nearer")
            : say("kan avgöra \(count) av \(question.likely)", "may settle \(count) of \(question.likely)")
        return ["", "\(say("Nästa fråga", "Next question")): \(text) (\(use); \(question.topic))"]
    }

    private func lines(for match: Match, number: Int) -> [String] {
        let programme = match.programme.flatMap(catalogue.programme)
        let action = match.action.flatMap { id in programme?.actions.first { $0.id == id } }
        var names = match.call == nil ? [] : [programme?.shortName[idea.language]].compactMap(\.self)
        names += [action?.name[idea.language]].compactMap(\.self)
        let rest = names.isEmpty ? "" : " · " + names.joined(separator: " · ")
        var lines = ["\(number). \(match.title[idea.language])\(rest)"]
        lines.append(
            "   \(verdict(match.verdict)) · \(say("träff", "relevance")) \(Int((match.relevance * 100).rounded())) %\(dates(of: match))")
        let shown = match.rules.filter(\.decides).prefix(Self.rulesShown)
        lines += shown.map { "   \(mark($0.verdict)) \($0.reason[idea.language])\(origin(of: $0))\(source(of: $0))" }
        if let plan = match.deadlinePlan { lines.append("   \(say("Tid", "Time")): \(plan.sentence[idea.language])") }
        lines += money(of: match)
        if !match.evidence.isEmpty {
            let words = match.evidence.map {
                $0.met.isEmpty || $0.word.lowercased() == $0.met.lowercased() ? $0.word : "\($0.word) → \($0.met)"
            }
            lines.append("   \(say("Därför", "Why")): \(words.joined(separator: ", "))")
        }
        return lines
    }

    /// The shares of the budget, and the deepest point of the liquidity where the length was told.
    private func money(of match: Match) -> [String] {
        guard let plan = match.fundingPlan else { return [] }
        let doubt = plan.isInDoubt ? say(" (osäkert)", " (in doubt)") : ""
        var lines = [
            say(
                "   Pengar: fonden högst \(plan.fundShare.words.sv) (\(plan.share.words.sv)), ni \(plan.ownShare.words.sv)\(doubt)",
                "   Money: the fund at most \(plan.fundShare.words.en) (\(plan.share.words.en)), you \(plan.ownShare.words.en)\(doubt)")
        ]
        if let deepest = match.fundingCourse?.curve?.deepest, deepest.balance.minorUnits < 0 {
            let owed = Money(minorUnits: -deepest.balance.minorUnits, currency: deepest.balance.currency)
            lines.append(
                say(
                    "   Som mest ligger ni ute med \(owed.words.sv), i \(deepest.from.iso.dropLast(3))",
                    "   At most you have advanced \(owed.words.en), in \(deepest.from.iso.dropLast(3))"))
        }
        return lines
    }

    private func dates(of match: Match) -> String {
        var parts: [String] = []
        if let opens = match.opens, opens > on { parts.append("\(say("öppnar", "opens")) \(opens.iso)") }
        if let deadline = match.nextDeadline { parts.append("\(say("sista dag", "deadline")) \(deadline.day.iso)") }
        return parts.map { " · " + $0 }.joined()
    }

    private func origin(of rule: RuleVerdict) -> String {
        rule.isInherited ? say(" (ärvd från programmet)", " (inherited from the programme)") : ""
    }

    private func source(of rule: RuleVerdict) -> String {
        rule.source.map { " [\($0.address), \(say("kontrollerad", "checked")) \($0.checked.iso)]" } ?? ""
    }

    private func heading(_ section: Match.Section) -> String {
        switch section {
        case .open: say("Sök nu", "Apply now")
        case .coming: say("Öppnar snart", "Opens soon")
        case .waiting: say("Rätt program, väntar på utlysning", "Right programme, waiting for a call")
        case .excluded: say("Passar inte, därför att …", "Does not fit, because …")
        }
    }

    private func verdict(_ verdict: Verdict) -> String {
        switch verdict {
        case .met: say("✓ passar", "✓ fits")
        case .notMet: say("✗ passar inte", "✗ does not fit")
        case .unknown: say("? kan passa", "? may fit")
        }
    }

    private func mark(_ verdict: Verdict) -> String {
        switch verdict {
        case .met: "✓"
        case .notMet: "✗"
        case .unknown: "?"
        }
    }

    private func say(_ swedish: String, _ english: String) -> String {
        idea.language == .swedish ? swedish : english
    }
}
