/// Other ways of writing an English word: American for British, irregular plurals for singulars.
///
/// The lexicon tells one of them: "optimise" must also meet "optimize", and "bacterium" "bacteria".
enum EnglishSpelling {
    /// The word, and its American spelling or its irregular plural where it has one.
    static func spellings(of word: String) -> [String] {
        let other = plurals[word] ?? american(word)
        return other == word ? [word] : [word, other]
    }

    private static func american(_ word: String) -> String {
        guard word.utf8.count >= 4 else { return word }
        if let verb = withZ(word) { return verb }
        for (british, american) in beginnings where word.hasPrefix(british) { return american + word.dropFirst(british.count) }
        for (british, american) in endings where word.hasSuffix(british) { return word.dropLast(british.count) + american }
        return word
    }

    /// optimised → optimized, analysing → analyzing; `nil` for what is written with s everywhere.
    private static func withZ(_ word: String) -> String? {
        for ending in endingsAfterS where word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count)
            guard stem.hasSuffix("is") || (stem.hasSuffix("lys") && ending != "es"), stem.utf8.count >= 5, !isWrittenWithS(stem.dropLast(2))
            else { return nil }
            return stem.dropLast() + "z" + ending
        }
        return nil
    }

    private static let endingsAfterS = ["ations", "ational", "ation", "able", "ers", "er", "ed", "es", "ing", "e"]

    /// Whether verbs that begin so and go on with -ise are written with s in American English too.
    private static func isWrittenWithS(_ beginning: Substring) -> Bool {
        guard let last = beginning.last else { return true }
        if "aovuwph".contains(last) { return true }
        if last == "c" { return !beginning.hasSuffix("ic") }
        return alwaysS.contains(String(beginning))
    }

    /// rise, enterprise, promise, premise, expertise, advertise, merchandise …, without their -ise.
    private static let alwaysS: Set<String> = [
        "ar", "sunr", "prom", "comprom", "prem", "dem", "expert", "advert", "treat", "pract", "merchand", "parad", "an", "enterpr", "surpr",
        "compr", "appr", "repr",
    ]

    private static let beginnings: [(String, String)] = [
        ("behaviour", "behavior"), ("colour", "color"), ("labour", "labor"), ("tumour", "tumor"), ("favour", "favor"),
        ("harbour", "harbor"), ("neighbour", "neighbor"), ("flavour", "flavor"), ("vapour", "vapor"), ("honour", "honor"),
        ("humour", "humor"), ("endeavour", "endeavor"), ("armour", "armor"), ("odour", "odor"), ("sulph", "sulf"),
        ("haem", "hem"), ("oestr", "estr"), ("paed", "ped"),
        ("foet", "fet"), ("anaem", "anem"), ("leukaem", "leukem"), ("ischaem", "ischem"),
        ("modell", "model"), ("labell", "label"), ("travell", "travel"), ("channell", "channel"), ("tunnell", "tunnel"),
        ("levell", "level"), ("cancell", "cancel"), ("fuell", "fuel"), ("signall", "signal"), ("aluminium", "aluminum"),
        ("programme", "program"), ("defence", "defense"), ("licence", "license"), ("artefact", "artifact"), ("mould", "mold"),
        ("ageing", "aging"), ("centred", "centered"), ("grey", "gray"), ("sceptic", "skeptic"), ("diarrhoea", "diarrhea"),
    ]

    private static let endings: [(String, String)] = [
        ("metre", "meter"), ("metres", "meters"), ("litre", "liter"), ("litres", "liters"), ("fibre", "fiber"), ("fibres", "fibers"),
        ("centre", "center"), ("centres", "centers"), ("theatre", "theater"), ("theatres", "theaters"), ("logue", "log"),
        ("logues", "logs"), ("behaviour", "behavior"), ("behaviours", "behaviors"),
    ]

    private static let plurals: [String: String] = [
        "alga": "algae", "analysis": "analyses", "bacterium": "bacteria", "child": "children", "crisis": "crises",
        "criterion": "criteria", "curriculum": "curricula", "diagnosis": "diagnoses", "equilibrium": "equilibria", "focus": "foci",
        "foot": "feet", "fungus": "fungi", "hypothesis": "hypotheses", "index": "indices", "larva": "larvae", "locus": "loci",
        "matrix": "matrices", "mitochondrion": "mitochondria", "mouse": "mice", "nucleus": "nuclei", "phenomenon": "phenomena",
        "quantum": "quanta", "radius": "radii", "spectrum": "spectra", "stimulus": "stimuli", "stratum": "strata", "syllabus": "syllabi",
        "synthesis": "syntheses", "thesis": "theses", "tooth": "teeth", "vertex": "vertices", "vortex": "vortices", "woman": "women",
    ]
}
