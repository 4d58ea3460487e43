"""The commonest function words of languages, and the letters that some have besides ``a`` to ``z``.

Its length is data.  Words of one letter are there where the language writes them often.
"""

from __future__ import annotations

FUNCTION_WORDS = {
    language: frozenset(words.split())
    for language, words in {
        "es": (
            "el la los las un una unos unas de del al a y e o u que en con por para sin sobre entre hasta desde se su"
            " sus lo le les no si sí más menos muy como cuando donde pero porque es son fue era está están ser estar ha"
            " han hay este esta estos estas ese esa eso esto mi tu nos me te ya también todo toda todos todas otro otra"
            " otros otras cada qué cómo quién antes después puede pueden"
        ),
        "ca": (
            "el la els les un una uns unes de del dels al als a i o que en amb per sense sobre entre fins des es se seu"
            " seva seus ho li no si més menys molt com quan on però perquè és són era està ser ha han hi aquest aquesta"
            " aquests aquestes això va van també tot tota tots totes altre altra altres cada què dues dos l d n s"
        ),
        "gl": (
            "o a os as un unha uns unhas de do da dos das ao á aos ás e ou que en no na nos nas con por para sen sobre"
            " entre ata desde se seu súa seus súas non si máis menos moi como cando onde pero porque é son foi era está"
            " ser ten hai este esta estes estas iso isto tamén todo toda todos todas outro outra outros cada"
        ),
        "pt": (
            "o a os as um uma uns umas de do da dos das ao à aos às e ou que em no na nos nas num numa com por para"
            " sem sobre entre até desde pelo pela pelos pelas se seu sua seus suas não sim mais menos muito como quando"
            " onde mas porque é são foi era está estão ser estar tem têm há este esta esse essa isso isto ele ela eles"
            " você me já também todo toda todos todas outro outra outros cada antes depois pode podem leia"
        ),
        "it": (
            "il lo la i gli le un uno una di del della dei delle degli dello dell al alla ai alle allo all e ed o che"
            " in nel nella nei nelle nell con per da dal dalla dai dalle dall senza su sul sulla sui tra fra si suo sua"
            " suoi non sì più meno molto come quando dove ma perché è sono era sia essere ha hanno questo questa questi"
            " queste quello quella ci anche tutto tutta tutti tutte altro altra altri ogni può possono cui l c"
        ),
        "fr": (
            "le la les un une des de du d l à au aux et ou que qu qui en dans avec par pour sans sur sous entre vers"
            " chez se s sa son ses leur leurs ne n pas plus moins très comme quand où mais car est sont était être a"
            " ont il elle ils elles on nous vous je j ce c cet cette ces cela ça y aussi tout toute tous toutes autre"
            " autres chaque votre vos notre nos même peut peuvent si donc lorsque"
        ),
        "ro": (
            "un o unei unui de la în din pe cu pentru fără prin între și sau că care ce se să nu da mai mult foarte ca"
            " cum când unde dar este sunt era fi a au am ai al ale lui lor său sa acest această aceste acestea asta"
            " toate tot toți alt alte fiecare poate dacă după înainte"
        ),
        "en": (
            "the a an of to in on at by for with from into over under between about through and or but not no that this"
            " these those it its is are was were be been has have had will would can could may he she they we you i his"
            " her their our your who which what when where how if than then as also all any each more most so do does"
            " there here before after"
        ),
        "de": (
            "der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine zu zum zur in im"
            " ins an am auf aus bei beim mit nach von vom vor über unter für ohne durch um bis sich sie er es wir ihr"
            " ich du ihre ihren ihrem ihrer sein seine seinen ist sind war waren wird werden wurde wurden hat haben"
            " kann können dass daß wenn wie was wer wo als auch noch nur schon mehr sehr dieser diese dieses diesen"
            " diesem alle jede jeder jedes man so hier"
        ),
        "nl": (
            "de het een en of maar niet geen van te ten ter in op aan uit bij met naar voor over onder door om tot zich"
            " ze zij hij het wij we jullie ik je u hun haar zijn is was waren wordt worden werd werden heeft hebben kan"
            " kunnen dat dit die deze als wat wie waar hoe ook nog maar meer zeer andere alle elke er dan zo"
        ),
        "sv": (
            "en ett den det de och eller men inte ingen inga att i på av för med till från om under över mellan genom"
            " utan vid efter sig han hon vi ni jag du deras hans hennes sin sitt sina är var vara blir blev har hade"
            " kan kunde ska skulle som när där hur vad vem också mer mindre mycket denna detta dessa alla varje än så"
        ),
        "da": (
            "en et den det de og eller men ikke ingen at i på af for med til fra om under over mellem gennem uden ved"
            " efter sig han hun vi jeg du deres hans hendes sin sit sine er var være bliver blev har havde kan kunne"
            " skal skulle som når hvor hvordan hvad hvem også mere mindre meget denne dette disse alle hver end så"
        ),
        "nb": (
            "en et ei den det de og eller men ikke ingen å i på av for med til fra om under over mellom gjennom uten"
            " ved etter seg han hun vi jeg du deres hans hennes sin sitt sine er var være blir ble har hadde kan kunne"
            " skal skulle som når hvor hvordan hva hvem også mer mindre mye flere denne dette disse alle hver enn så"
        ),
        "fi": (
            "ja tai mutta ei eivät en et on ovat oli olivat olla ole hän he se ne me te minä sinä joka jotka että kun"
            " jos niin kuin myös vain vielä jo sekä tämä tämän nämä siitä sen sitä niiden hänen kaikki mikä mitä missä"
            " kanssa ennen jälkeen voi voivat"
        ),
        "et": (
            "ja või aga ei on oli olid olla ta nad see need me te ma sa kes mis et kui siis nii ka veel juba ning selle"
            " seda nende tema kõik kus enne pärast saab võib koos ilma üle"
        ),
        "hu": (
            "a az egy és vagy de nem sem is hogy ha mint mert csak már még meg van vannak volt voltak lesz ez ezt ezek"
            " azt azok aki ami amely ki mi ő ők mi ti én te minden nagyon több kell lehet után előtt között szerint"
        ),
        "tr": (
            "ve veya ya da de ki bir bu şu o için ile gibi kadar daha en çok az ama fakat ancak değil var yok ne nasıl"
            " neden her tüm bütün olarak olan olduğu oldu olur sonra önce ise mi mı mu mü biz siz ben sen onlar onun"
        ),
        "pl": (
            "i a oraz lub albo ale nie w we z ze na do od dla po przez przy pod nad bez o u się jest są był była było"
            " być że który która które jak gdy kiedy gdzie co kto jego jej ich to ten ta te tego tej tym już także też"
            " tylko bardzo więcej mniej może można aby czy przed za"
        ),
        "cs": (
            "a i nebo ale ne v ve z ze na do od pro po přes při pod nad bez o u s se si je jsou byl byla bylo být že"
            " který která které jak když kde co kdo jeho její jejich to ten ta ty toho té tím už také jen velmi více"
            " méně může aby před za k ke"
        ),
        "sk": (
            "a i alebo ale nie v vo z zo na do od pre po cez pri pod nad bez o u s so sa si je sú bol bola bolo byť že"
            " ktorý ktorá ktoré ako keď kde čo kto jeho jej ich to ten tá tie toho tej tým už tiež len veľmi viac"
            " menej môže aby pred za k ku"
        ),
        "sl": (
            "in ali pa ne v na iz od do za pri po pod nad brez o s z k se si je so bil bila bilo biti da ki kot ko kje"
            " kaj kdo njegov njen njihov to ta te tega tem že tudi le zelo več manj lahko pred med ter"
        ),
        "hr": (
            "i ili ali ne u na iz od do za pri po pod nad bez o s sa k se je su bio bila bilo biti da koji koja koje"
            " kao kad kada gdje što tko njegov njen njihov to taj ta te tog već također samo vrlo više manje može prije"
            " nakon kako iz"
        ),
        "sr-Latn": (
            "i ili ali ne u na iz od do za pri po pod nad bez o s sa k se je su bio bila bilo biti da koji koja koje"
            " kao kad kada gde šta što ko njegov njen njihov to taj ta te tog već takođe samo vrlo više manje može pre"
            " nakon"
        ),
        "lt": (
            "ir ar bet ne į iš ant nuo iki už prie po per be su o kad kaip kur kas yra buvo būti jis ji jie jos jo jų"
            " tai tas ta tos šis ši šie jau taip pat tik labai daugiau gali prieš kuris kuri kurie dėl"
        ),
        "lv": (
            "un vai bet ne uz no pie pēc par bez ar kā kad kur kas ir bija būt viņš viņa viņi tas tā tie šis šī šie jau"
            " arī tikai ļoti vairāk var pirms kurš kura kuri lai"
        ),
        "sq": (
            "dhe ose por nuk në nga për me pa mbi nën te tek që se si kur ku kush çfarë është janë ishte ishin një ky"
            " kjo këta ai ajo ata i e të së edhe shumë më pak mund para pas"
        ),
        "eu": (
            "eta edo baina ez da dira zen ziren izan du dute zuen ere bat bere hau hori hura honek oso gehiago baino"
            " nola non nor zer egin behar dela arte beste guztiak"
        ),
        "id": (
            "yang dan atau tetapi tidak di ke dari pada untuk dengan oleh dalam tanpa antara adalah ini itu ia mereka"
            " kami kita anda saya akan telah sudah juga lebih sangat seperti jika ketika karena dapat bisa ada semua"
        ),
        "vi": (
            "và hoặc nhưng không của cho với từ trong trên dưới là có được các những một này đó tôi bạn họ chúng đã sẽ"
            " đang cũng rất hơn như khi nếu vì để người ở tại nào"
        ),
        "ru": (
            "и а или но не ни в во на с со к ко из от до для по при под над без о об у за что чтобы как когда где кто"
            " который которая которые которых он она они мы вы я его её их это этот эта эти было был была были быть"
            " есть уже также только очень более все всё может если же бы ли то так"
        ),
        "uk": (
            "і й та або але не ні в у на з із зі до від для по при під над без о об за що щоб як коли де хто який яка"
            " які яких він вона вони ми ви я його її їх це цей ця ці було був була були бути є вже також тільки дуже"
            " більше менше всі все може якщо же би чи то так"
        ),
        "be": (
            "і й ды або але не ні ў у на з са да ад для па пры пад над без аб за што каб як калі дзе хто які якая якія"
            " ён яна яны мы вы я яго яе іх гэта гэты гэтая гэтыя было быў была былі быць ёсць ужо таксама толькі вельмі"
            " больш усе можа калі"
        ),
        "bg": (
            "и или но не в във на с със от до за по при под над без че да как кога къде кой който която което които той"
            " тя те ние вие аз му ѝ им това този тази тези беше бяха е са бъде има вече също само много повече всички"
            " може ако ще се си"
        ),
        "mk": (
            "и или но не во на со од до за по при под над без дека да како кога каде кој која кое кои тој таа тие ние"
            " вие јас му ѝ им ова овој оваа овие беше беа е се има веќе исто само многу повеќе сите може ако ќе"
        ),
        "sr": (
            "и или али не у на из од до за при по под над без о с са к се је су био била било бити да који која које"
            " као кад када где шта што ко његов њен њихов то тај та те тог већ такође само врло више мање може пре"
            " након"
        ),
        "el": (
            "ο η το οι τα του της των τον την τους τις και ή αλλά δεν μη να θα σε στο στη στην στον στα στους στις από"
            " για με χωρίς προς είναι ήταν έχει έχουν που πως όταν όπου αυτό αυτός αυτή ένα ένας μια όλα πολύ πιο"
        ),
        "ar": (
            "في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين أن إن أو لا لم لن ما كان كانت هو هي هم قد كل بعد قبل"
            " بين حتى إذا كما أي غير ثم"
        ),
        "fa": (
            "در از به که این آن با را برای تا یا اما است بود شد شدند می های هم بر هر یک او آنها ما شما باشد نیست شود"
            " کرد کند خواهد پس اگر بیشتر"
        ),
        "ur": ("میں کے کی کا کو سے پر نے ہے ہیں تھا تھی تھے اور یا لیکن نہیں یہ وہ اس ان جو کہ کر ایک بھی ہم آپ تو ہو"),
        "he": (
            "של את על עם אל מן זה זו זאת אלה הוא היא הם הן אני אתה אנחנו לא כן או אבל כי אם גם רק כל יש אין היה הייתה"
            " היו אשר מה מי איך כאשר יותר בין לפני אחרי"
        ),
        "hi": (
            "है हैं था थी थे का की के में से को ने पर और या लेकिन नहीं यह वह ये वे जो कि तो भी ही एक इस उस इन हम आप"
            " मैं लिए साथ हो गया गई गए कर कि अपने"
        ),
        "mr": (
            "आहे आहेत होता होती होते आणि किंवा पण नाही हा ही हे तो ती ते जो की तर एक या त्या मध्ये साठी च्या चा ची चे"
            " ला ने आम्ही तुम्ही मी केली केले केला"
        ),
        "ne": (
            "छ छन् थियो थिए को का की मा बाट लाई ले र वा तर छैन यो त्यो यी जो कि पनि एक हामी तपाईं म लागि साथ गर्न भएको गरेको"
        ),
    }.items()
}
"""By language, in small letters; Serbian in both of its alphabets."""

_ACCENTED = {
    "es": "áéíóúüñ",
    "ca": "àèéíïòóúüç",
    "gl": "áéíóúüñï",
    "pt": "áâãàçéêíóôõúü",
    "it": "àèéìíòóùú",
    "fr": "àâæçéèêëîïôœùûüÿ",
    "ro": "ăâîșțşţ",
    "en": "",
    "de": "äöüß",
    "nl": "éëïóöüèê",
    "sv": "åäöé",
    "da": "æøåé",
    "nb": "æøåéòóô",
    "fi": "äöå",
    "et": "äöüõšž",
    "hu": "áéíóöőúüű",
    "tr": "çğıöşüâîû",
    "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "sl": "čšž",
    "hr": "čćđšž",
    "sr-Latn": "čćđšž",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "sq": "çë",
    "eu": "ñü",
    "id": "",
}

_ALPHABETS = {
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
    "mk": "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي",
    "fa": "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
    "ur": "ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےۂۓ",
}

ALPHABETS = {
    **{language: frozenset("abcdefghijklmnopqrstuvwxyz" + letters) for language, letters in _ACCENTED.items()},
    **{language: frozenset(letters) for language, letters in _ALPHABETS.items()},
}
"""The letters of a language, small and composed; of a language that is not here they tell nothing."""

SIMPLIFIED = frozenset(
    "们这个来时说国会为对发经过还没学开关样当头进动长门问间见车马鸟鱼书东乐买卖两业严丧丰临举义习乡争亏云亚产亲"
    "亿仅从仓仪价众优传伤伦体余侠侧侨债倾储儿兑兰兴养兽军农冲决况冻净减凑几凤击刘则刚创别剂剑剧劝办务劳势华协单卢卫"
    "厂厅历压厌县参双变叙叶号叹听启员响团园围图圆圣场坏块坚坛坝坟垒垫墙壮声处备复够夺奋奖妇妈娱孙宁宝实宠审宪宽宾寻导"
    "寿将尔尘尝层岁岛岗岭币帅师帐带帮并广庄庆库应庙废张弹强归录彻征径忆忧怀态怜总恋恼悬惊惧惨惯愿戏战户扑执扩扫扬扰"
    "抚抛报担拟拥择挂挥损换据掳摄摆敌数断无旧显晓晕暂术机杀杂权条极构枪柜标栋树栏桥检楼横欢欧残毁毕气汇汉污汤沟泪泽"
    "洁浅测济浓涂涛润涨渐湿满滚滤灭灯灵灾炉点炼烂烟烦烧热爱状独狭狮环现玛电画疗痒盐监盖盘矿码砖础确离种积称稳穷窃竞笔"
    "简类粮紧纠红约级纪纯纲纳纵纸线练组细织终绍绝给络统继续维绿编缘缩网罗罚职联脑脚脸艺节苏荐药获营萧蓝虑虚虫补装见规视"
    "览觉触计订认讨让训议记讲许论设访证评识诉词译试诗诚话询该详语误请诸读课谁调谈谢谱财责贤败货质贩贫购贯贴贵贷贸费资赏"
    "赖赛赞趋跃践踪车轨转轮软轻载较辅辆输边达迁运近远违连迟适选递遗邮邻郑酝释里鉴针钟钢钱铁铃银销锁错锋键镇闪闭闲闻阅"
    "阔队阳阴阵阶际陆陈险随隐难雾静页顶项顺须预领频题颜额风飞饭饮饰馆驱驶驾验骗骤鲁鲜鸡鸣黄龙"
) - frozenset("云余几别强录冲净决况凑汇涂污狭征径装见规近里并庄据横黄气温复户带术权点机当画号国声宝学会体来")
"""Characters that only simplified Chinese writes, and Japanese does not."""

TRADITIONAL = frozenset(
    "們這個來時說國會為對發經過還沒學開關樣當頭進動長門問間見車馬鳥魚書東樂買賣兩業嚴喪豐臨舉義習鄉爭虧雲亞產親"
    "億僅從倉儀價眾優傳傷倫體俠側僑債傾儲兒蘭興養獸軍農衝凍減鳳擊劉則剛創劑劍劇勸辦務勞勢華協單盧衛廠廳壓厭縣參雙變"
    "敘葉號嘆聽啟員響團園圍圖圓聖場壞塊堅壇壩墳壘墊牆壯處備夠奪奮獎婦媽娛孫寧寶實寵審憲寬賓尋導壽將爾塵嘗層歲島崗嶺"
    "幣帥師帳幫廣慶庫應廟廢張彈歸徹憶憂懷態憐總戀惱懸驚懼慘慣願戲戰撲執擴掃揚擾撫拋報擔擬擁擇掛揮損換攝擺敵數斷無舊顯"
    "曉暈暫殺雜條極構槍櫃標棟樹欄橋檢樓歡歐殘毀畢漢湯溝淚澤潔淺測濟濃濤潤漲漸濕滿滾濾滅燈靈災爐煉爛煙煩燒熱愛狀獨獅環"
    "現瑪電療癢鹽監蓋盤礦碼磚礎確離種積稱穩窮竊競筆簡類糧緊糾紅約級紀純綱納縱紙線練組細織終紹絕給絡統繼續維綠編緣縮網羅"
    "罰職聯腦腳臉藝節蘇薦藥獲營蕭藍慮虛蟲補視覽覺觸計訂認討讓訓議記講許論設訪證評識訴詞譯試詩誠話詢該詳語誤請諸讀課誰調"
    "談謝譜財責賢敗貨質販貧購貫貼貴貸貿費資賞賴賽讚趨躍踐蹤軌轉輪軟輕載較輔輛輸邊達遷運遠違連遲適選遞遺郵鄰鄭釋鑒針鐘鋼"
    "錢鐵鈴銀銷鎖錯鋒鍵鎮閃閉閒聞閱闊隊陽陰陣階際陸陳險隨隱難霧靜頁頂項順須預領頻題顏額風飛飯飲飾館驅駛駕驗騙驟魯鮮雞鳴龍"
)
"""Characters that only traditional Chinese writes; Japanese has many of them."""

CHINESE_WORDS = frozenset("的是在了不这這们們你我他她之请請与與和也就都把被对對为為让讓从從还還吗嗎呢吧个個")
"""Characters with which Chinese puts sentences together; Japanese does so with kana."""
