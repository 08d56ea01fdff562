extension Gazetteer {
    /// The smallest area that all of these lie in, which may be one of them; `nil` where they share no country.
    public func commonArea(of codes: [AreaCode]) -> AreaCode? {
        guard let first = codes.first else { return nil }
        let others = codes.dropFirst().map(lineage)
        return lineage(of: first).first { code in others.allSatisfy { $0.contains(code) } }
    }
}
