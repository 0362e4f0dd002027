import { expect, test } from '@jest/globals';
import { nameLikeness, wordWeights } from '../../server/match/names/name-likeness.ts';
import { nameForms } from '../../server/match/names/names.ts';

/** How alike two names are, where no word is commoner than another and no country is explained. */
function alike(one: string, other: string, person: boolean): number {
  const options = {
    ...{ weights: wordWeights(() => 0, 100), explains: () => false },
    ...{ person, country: false, state: false },
  };
  const scores = nameForms(one, []).flatMap((mine) =>
    nameForms(other, []).map((theirs) => nameLikeness(mine, theirs, options).score),
  );
  return Math.max(...scores);
}

test.each([
  // Honorifics, initials, middle names and patronymics come and go.
  ['Ron L Hubb', 'Ron Ludwig Hubb'],
  ['Dr. Ron Hubb', 'Ron L. Hubb'],
  ['Hubb, Ron Ludwig', 'Ron Ludwig Hubb'],
  ['Vladimir Vladimirovich Orlov', 'Vladimir Orlov'],
  ['Владимир Владимирович Орлов', 'Vladimir Orlov'],
  ['Mullah Mohammad Omar', 'Mohammed Umar'],
  ['Sheikh Hassan Nasr', 'Hasan Nasr'],
  ['General Karim Noor', 'Kareem Nur'],
  // Arabic names: compounds, articles and vowels as each writer hears them.
  ['Abdullah Ahmad', 'عبد الله أحمد'],
  ['Abd al-Rahman Nasser', 'Abdurrahman Nasir'],
  ['Abdul Rahman Nasser', 'Abdelrahman Naser'],
  ['Abd ar-Rahman Nasser', 'عبد الرحمن ناصر'],
  ['Abdul Aziz Khan', 'Abdulaziz Khan'],
  ['Jalaluddin Haqqani', 'Jalal ud-Din Haqani'],
  ['Salah al-Din Yusuf', 'Salahuddin Yousef'],
  ['Habibullah Rahimi', 'Habib Ullah Rahimi'],
  ['Abu Bakr Bashir', 'Abubakr Bashir'],
  ['Hamza al-Ghamdi', 'Hamza Alghamdi'],
  ['Osama bin Laden', 'Usama Laden'],
  ['Hussein Amir', 'Husayn Ameer'],
  ['Jon Moss', 'John Moss'],
  ['Sean Roy', 'Shaun Roy'],
  ['Souad Amiri', 'Suad Amiri'],
  ['Khwaja Amiri', 'Khaja Amiri'],
  ['Moammar Amiri', 'Muammar Amiri'],
  ['Louis Blanc', 'Luis Blanc'],
  ['حسن نصر', 'Hassan Nasr'],
  // Arabic script leaves short vowels out, and writes z as several letters east of Arabia.
  ['Ali Hassan', 'علي حسن'],
  ['ALI HASSAN', 'علي حسن'],
  ['Zafar Khan', 'ظفر خان'],
  ['Omar Haddad', 'عمر حداد'],
  ['Umar Hadad', 'عمر حداد'],
  ['Muhammad Ali Khan', 'محمد علي خان'],
  ['Ahmad Shah Massoud', 'احمد شاه مسعود'],
  ['Yusuf Karimi', 'يوسف كريمي'],
  ['Youssef Karimi', 'يوسف كريمي'],
  ['Ali Karimi', 'علي كريمي'],
  ['Reza Khan', 'رضا خان'],
  ['Rida Khan', 'رضا خان'],
  ['Ali Khamenei', 'علی خامنه‌ای'],
  ['Abd al-Aziz Rantisi', 'عبدالعزيز الرنتيسي'],
  ['Ziauddin Khan', 'ضياء الدين خان'],
  ['Hafizullah Amin', 'حفيظ الله امين'],
  ['Nizamuddin Khan', 'نظام الدين خان'],
  ['Gulbuddin Hekmatyar', 'گلبدین حکمتیار'],
  ['Saddam Hussein', 'صدام حسين'],
  ['Ayman al-Zawahiri', 'أيمن الظواهري'],
  ['Muammar Gaddafi', 'معمر القذافي'],
  ['Musa Yahya', 'موسى يحيى'],
  ['Isa Taha', 'عيسى طه'],
  ['Mustafa Saeed', 'مصطفی سعید'],
  ['Ismail Haniyeh', 'إسماعيل هنية'],
  ['Fatemeh Akhundzada', 'فاطمه آخندزاده'],
  ['Sheikh Ali Hassan', 'الشيخ علي حسن'],
  ['Mohammed bin Salman', 'محمد بن سلمان'],
  ['Bashar al-Assad', 'بشار الأسد'],
  ['Tariq Daoud', 'طارق داوود'],
  ['Али Карими', 'علي كريمي'],
  ['Atta Noor', 'عطا نور'],
  ['Hassan Nasrallah', 'حسن نصر الله'],
  ['Hibatullah Akhundzada', 'هبت الله آخندزاده'],
  ['Walid Jumblatt', 'وليد جنبلاط'],
  ['Zulfikar Ali Bhutto', 'ذوالفقار علی بھٹو'],
  ['Abu Mahdi al-Muhandis', 'أبو مهدي المهندس'],
])('%s and %s may be one person', (one, other) => {
  expect(alike(one, other, true)).toBeGreaterThanOrEqual(0.8);
});

test.each([
  ['Maria Lopez', 'Mario Lopez'],
  ['Sheikh Hassan', 'Sheikh Hussein'],
  ['Hassan Nasr', 'Hussein Nasr'],
  ['حسين نصر', 'Hassan Nasr'],
  ['Daniel Costa', 'Daniela Costa'],
  ['Karim Noor', 'Karima Noor'],
  ['Jamal Khan', 'Jamil Khan'],
  ['Ahmad Rashid', 'Hamid Rashid'],
  ['Mahmoud Abbasi', 'Mohammed Abbasi'],
  ['Amir Khan', 'Omar Khan'],
  ['Sirajuddin Haqqani', 'Jalaluddin Haqqani'],
  ['Khalil Haqqani', 'Anas Haqqani'],
  ['Ron L Hubb', 'Ron K Hubb'],
  ['Ron A Hubb', 'Ron K Hubb'],
  ['Louis Blanc', 'Louise Blanc'],
  ['Julia Stein', 'Julian Stein'],
  ['John Paul Smith', 'John Peter Smith'],
  ['Abdul Rahman Nasser', 'Abdul Rahim Nasser'],
  ['Francisco Ruiz', 'Francisca Ruiz'],
  ['Christian Weber', 'Christina Weber'],
  ['Hussein Khan', 'حسن خان'],
  ['Amir Khan', 'عمر خان'],
  ['Jamal Khan', 'جميل خان'],
  ['Karima Zand', 'كريم زند'],
  ['Mahmud Khan', 'محمد خان'],
  ['Hamid Khan', 'حمد خان'],
  ['Said Amiri', 'سعد اميري'],
  ['Lee Khan', 'علي خان'],
  ['Fayez Khan', 'فايد خان'],
  ['Karim Zand', 'كريمة زند'],
  ['Saeed Khan', 'زيد خان'],
  ['Salem Khan', 'سليم خان'],
  ['Majd Khan', 'ماجد خان'],
  ['Anis Khan', 'انس خان'],
  // Omar is no Mr.
  ['Omar Khan', 'خان'],
  ['Hassan Khan', 'عمر خان'],
  // An o with another vowel behind it is a syllable more.
  ['John Smith', 'Joan Smith'],
  ['Jean Roy', 'Joan Roy'],
  ['Jon Moss', 'Joan Moss'],
  ['Juan Diaz', 'Jan Diaz'],
])('%s and %s are two people', (one, other) => {
  expect(alike(one, other, true)).toBeLessThanOrEqual(0.5);
});

test.each([
  ['So-called Government of the Delta Republic', 'Government of the Delta Republic'],
  ['“Self-proclaimed” Delta Republic', 'The Delta Republic'],
  ['Hezbollah', 'Hizb Allah'],
  ['Jund al-Islam', 'Jundul Islam'],
  ['Ansar Allah', 'Ansarullah'],
  ['Tehrik-i-Taleban Pakistan', 'تحریک طالبان پاکستان'],
  ['Jaish-i-Muhammad', 'جيش محمد'],
  ['Haqqani Network', 'Haqani'],
  ['Ahrar al-Sham', 'Ahrar ash-Sham'],
  ['Asa’ib Ahl al-Haq', 'Asaib Ahl al-Haqq'],
  ['Kelp Tyres GmbH', 'Kelp Tyres Ltd.'],
  ['Focus S.A.R.L.', 'Focus'],
  ['Mai-Mai Yakutumba', 'Mayi-Mayi Yakutumba'],
  ['Lashkar-e-Tayyiba', 'Lashkar-e-Taiba'],
])('%s and %s may be one group', (one, other) => {
  expect(alike(one, other, false)).toBeGreaterThanOrEqual(0.7);
});

test.each([
  ['Pakistani Taliban', 'Taleban'],
  ['Tehrik-e-Taliban Pakistan', 'Taliban'],
  ['Taliban Pakistan', 'Taliban'],
  ['Movement of the Taliban in Pakistan', 'Taliban'],
  ['People’s Front', 'People’s Army'],
  ['Popular Front for the Liberation of Palestine', 'Democratic Front for the Liberation of Palestine'],
  ['TTP - TA', 'TTP'],
  ['SLM/A - MM', 'SLM/A'],
  ['Ansaru', 'Ansar'],
  ['Government of Niger', 'Government of Nigeria'],
  ['Brigade 313', 'Brigade 314'],
  ['Al-Qaida in Iraq', 'Al-Qaida'],
  ['John Ltd', 'Joan Ltd'],
  ['Jean Roy GmbH', 'Joan Roy GmbH'],
])('%s and %s are two groups', (one, other) => {
  expect(alike(one, other, false)).toBeLessThan(0.5);
});
