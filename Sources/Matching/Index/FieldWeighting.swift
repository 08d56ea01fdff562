/// How much a word counts by the field it stands in: the parameters of BM25F.
///
/// Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
public struct FieldWeighting: Sendable, Hashable {
    /// How soon repeats of a word stop counting.
    public var saturation: Double
    /// Weight of each field: title, keywords, context, text.
    public var weights: [Double]
    /// How much a long field dilutes its words, 0…1, by field.
    public var lengthCorrection: [Double]

    /// For calls, and any other texts in one language; tried on funded projects and the topics that funded them, and on Swedish texts and
    /// their English originals.
    public init() {
        saturation = 3
        weights = [5, 1.5, 0.5, 1]
        lengthCorrection = [0.9, 0.75, 0.75, 0.9]
    }

    /// For programmes: a list of search words and examples in two languages, whose length says little.
    public static var programmes: FieldWeighting {
        var weighting = FieldWeighting()
        weighting.saturation = 1.2
        weighting.weights = [2, 1.5, 1, 1]
        weighting.lengthCorrection = [0.2, 0.4, 0.3, 0.3]
        return weighting
    }

    /// For single texts of a programme: a long one that holds many words says less by each.
    public static var passages: FieldWeighting {
        var weighting = FieldWeighting()
        weighting.lengthCorrection[IndexDocument.Field.text.rawValue] = 0.8
        return weighting
    }
}
