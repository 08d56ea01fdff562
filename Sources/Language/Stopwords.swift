/// Words that say nothing about what a project is about.
enum Stopwords {
    static let swedish: Set<String> = words(
        """
        alla allt andra annan annat att av bara behov behova behover bland blev bli blir da dag dar de del dem den denna deras dess dessa det
        detta dig din dina ditt dock du där då eftersom ej eller en er ert ett få får fick fått för före från genom ger ge gett gick gå går
        gör göra gjort ha hade haft han hans har helst hennes hos hon hur här i idag in inför ingen inget inom inte ja jag kan kanske kom
        komma kommer kunde kunna man med medan mellan men mer mera mest mig min mina mitt mot mycket många måste ni nog nu nya ny nytt någon
        något några nära när och också olika om ofta oss per på redan samma samt se ser sen sedan sig sin sina sitt sitta ska skall skulle
        som så sådan sådana till tillsammans tog tycker under upp ur ut utan vad var vara varit varje vars vart vem vi via vid vilka
        vilken vilket vill ville vilja våra vårt vår vårs väl åt än ännu är även över skulle ställe sätt både blivit behöver
        tex dvs mm osv etc fler flera liten stor bra samtidigt därför exempelvis särskilt hela bort ned ner fram
        efter kring såsom såväl båda bägge bl bla flesta varför ihop innan samman framförallt samtliga liksom
        antingen alltid ifrån emellertid igen inga sådant ovan nedan års varav pga sk mha omkring gott huruvida igenom emot desto vardera
        densamma detsamma desamma vore utav emellan sålunda runtom dit förrän återigen däremellan varifrån tillika ovanför vems nej honom henne
        hen dem alls gjort gjorts görs göras gjorde lär tas togs tagit tagits ges gavs givits vars varsin somliga därifrån härifrån jmf mfl dyl
        resp ca cirka exv fö bliva dennas dessas
        """)

    static let english: Set<String> = words(
        """
        a about above across after again against all also although always am among an and another any are around as at be because been before
        being below between both but by can could did do does doing down during each either etc every few for from further get had has have
        having he her here him his how however i if in into is it its itself just like made make many may me might more most much must my
        need needs no nor not now of off often on once one only onto or other our out over own per rather s same shall she should since so
        some such t than that the their them then there these they this those through thus to together too towards under until up upon us
        use using very via was we well were what when where whether which while who whom whose why will with within without would you your
        want wants
        """)

    static func contains(_ word: String, swedish isSwedish: Bool) -> Bool {
        isSwedish ? swedish.contains(word) : english.contains(word)
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map { Token.fold($0) })
    }
}
