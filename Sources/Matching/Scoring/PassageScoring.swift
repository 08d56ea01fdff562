import Foundation
import Funding
import Language

/// How near an idea comes to the single texts of each programme: a collection whose documents are passages, each of one programme.
struct PassageScoring: Sendable {
    /// By the programmes' numbers.
    struct Scores {
        /// 0…1, the share of the idea that the programme's two nearest passages meet, on average. One passage that is close is nearly enough;
        /// the second keeps a chance likeness from deciding.
        var nearest: [Double]
        /// How much likelier the idea's words are among the programme's passages than among all, as the mean of the logarithms.
        var wording: [Double]
    }

    private let scoring: TextScoring
    /// The number of each passage's programme.
    private let programmeOfPassage: [Int]
    /// The number of the programme whose passages count as one's own too, by programme.
    private let lenders: [Int?]
    /// How many passages each programme has, shared ones included.
    private let passageCounts: [Double]

    /// How many passages' worth of doubt there is about what a programme is likely to speak of: with few passages, silence says little.
    private static let doubt = 5.0

    init(index: SearchIndex, programmes: [Programme]) {
        scoring = TextScoring(index: index)
        let numbers = Dictionary(programmes.enumerated().map { ($1.id.rawValue, $0) }) { first, _ in first }
        let lenders = programmes.map { programme in programme.sharesIdeasOf.flatMap { numbers[$0.rawValue] } }
        // A passage of a programme that is gone counts for nobody: it gets a number past the last.
        programmeOfPassage = (0..<index.documentCount).map { numbers[index.programme(of: $0)] ?? programmes.count }
        var own = [Double](repeating: 0, count: programmes.count + 1)
        for programme in programmeOfPassage { own[programme] += 1 }
        passageCounts = programmes.indices.map { own[$0] + (lenders[$0].map { own[$0] } ?? 0) }
        self.lenders = lenders
    }

    func scores(of concepts: [Concept]) -> Scores {
        let programmeCount = lenders.count
        let passageCount = programmeOfPassage.count
        var shares = [Double](repeating: 0, count: passageCount)
        var best = [Double](repeating: 0, count: passageCount)
        var wording = [Double](repeating: 0, count: programmeCount)
        var attainable = 0.0
        scoring.index.data.withUnsafeBytes { bytes in
            var touched: [Int] = []
            for sought in scoring.sought(concepts, limitedTo: TextScoring.decidingConcepts, in: bytes) {
                attainable += sought.weight
                // How many of each programme's passages speak of it; a doubtful translation counts for less than one.
                var mentions = [Double](repeating: 0, count: programmeCount + 1)
                var allMentions = 0.0
                for term in sought.terms {
                    let certainty = term.alternative.weight
                    scoring.forEachPosting(of: term.position, in: bytes) { passage, strength in
                        let before = best[passage]
                        guard certainty > before else { return }
                        if before == 0 { touched.append(passage) }
                        best[passage] = certainty
                        mentions[programmeOfPassage[passage]] += certainty - before
                        allMentions += certainty - before
                        shares[passage] += sought.weight * (certainty - before) * Double(strength) / 255
                    }
                }
                let expected = Self.doubt * (allMentions + 0.5) / Double(passageCount + 1)
                let weight = concepts[sought.number].weight
                for programme in 0..<programmeCount {
                    let found = mentions[programme] + (lenders[programme].map { mentions[$0] } ?? 0)
                    if found > 0 { wording[programme] += weight * log(1 + found / expected) }
                }
                for passage in touched { best[passage] = 0 }
                touched.removeAll(keepingCapacity: true)
            }
        }
        let allWeights = concepts.reduce(0) { $0 + $1.weight }
        for programme in 0..<programmeCount {
            let silence = log(Self.doubt / (passageCounts[programme] + Self.doubt))
            wording[programme] = silence + (allWeights > 0 ? wording[programme] / allWeights : 0)
        }
        return Scores(nearest: nearest(shares, attainable: attainable), wording: wording)
    }

    /// The mean share of each programme's two best passages.
    private func nearest(_ shares: [Double], attainable: Double) -> [Double] {
        var first = [Double](repeating: 0, count: lenders.count + 1)
        var second = first
        for (passage, share) in shares.enumerated() where share > 0 {
            let programme = programmeOfPassage[passage]
            if share > first[programme] {
                second[programme] = first[programme]
                first[programme] = share
            } else if share > second[programme] {
                second[programme] = share
            }
        }
        guard attainable > 0 else { return [Double](repeating: 0, count: lenders.count) }
        return lenders.indices.map { programme in
            guard let lender = lenders[programme] else { return (first[programme] + second[programme]) / 2 / attainable }
            let best = max(first[programme], first[lender])
            let next = max(min(first[programme], first[lender]), second[programme], second[lender])
            return (best + next) / 2 / attainable
        }
    }
}
