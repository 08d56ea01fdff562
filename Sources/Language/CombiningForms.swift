/// Beginnings of learned and technical words, which stand alone in neither language: nano-, mikro- → micro-.
enum CombiningForms {
    /// The English spelling of a Swedish combining form; `nil` for anything else.
    static func english(_ swedish: String) -> String? { table[swedish] }

    /// The longest combining form that a word begins with, where at least three letters follow.
    static func beginning(of word: Substring) -> (swedish: Substring, english: String)? {
        for length in stride(from: min(longest, word.count - 3), through: 2, by: -1) {
            let beginning = word.prefix(length)
            if let english = table[String(beginning)] { return (beginning, english) }
        }
        return nil
    }

    /// Whether a compound may begin with it: the shortest begin too many other words.
    static func mayBeginCompound(_ swedish: String) -> Bool {
        (swedish.utf8.count > 3 || ["bio", "eko", "geo", "neo"].contains(swedish)) && table[swedish] != nil
    }

    /// In letters.
    static let longest = table.keys.map(\.count).max() ?? 0

    /// Each with its English spelling where that differs.
    private static let table: [String: String] = {
        var table: [String: String] = [:]
        for pair in list.split(whereSeparator: \.isWhitespace) {
            let spellings = pair.split(separator: "=").map(String.init)
            table[spellings[0]] = spellings[spellings.count - 1]
        }
        return table
    }()

    private static let list = """
        aero agro amfi=amphi amino angio anti=anti antropo=anthropo arkeo=archaeo astro=astro atto audio auto biblio=biblio bio
        cyber=cyber cyklo=cyclo cyto=cyto demo=demo dermo=dermo disko=disco eko=eco elektro=electro endo epi=epi etno=ethno
        euro=euro exo femto ferro filo=philo fluoro fono=phono fosfo=phospho foto=photo fysio=physio fyto=phyto gastro geo giga
        glio glyko=glyco gyro hemo hepato hetero histo homo hydro hyper hypo immuno infra inter intra iso kardio=cardio
        kemo=chemo kilo kromo=chromo krono=chrono kryo=cryo krypto=crypto kvasi=quasi leuko=leuco lipo lito=litho magneto
        makro=macro mega mekano=mechano meso meta mikro=micro milli mono morfo=morpho multi myko=myco nano nefro=nephro neo
        neuro nitro oligo omni onko=onco opto optoelektro=optoelectro orto=ortho osteo oxi=oxy paleo=palaeo para pato=patho
        penta peri petro piezo piko=pico poly post pre pro proteo proto pseudo psyko=psycho pyro radio re reo=rheo retro semi
        servo socio spektro=spectro stereo sub sulfo=sulpho super supra tekno=techno tele tera termo=thermo tetra tomo topo toxi
        trans tri tribo turbo ultra uni vaso video viro xeno zoo
        """
}
